package org.liuhe.api.pages;

import java.util.List;
import org.liuhe.api.accountability.PerformanceWanted;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.accountability.Grouping;
import org.liuhe.contracts.accountability.ListPerformance;
import org.liuhe.contracts.accountability.Measure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** How matters are handled, by organisation and area, for anyone. */
@Controller
class AccountabilityPage {

    private final Edge edge;
    private final Directory directory;

    AccountabilityPage(Edge edge, Directory directory) {
        this.edge = edge;
        this.directory = directory;
    }

    /** What is shown, and how an address says it. */
    record Shown(ListPerformance wanted) {

        public String word(Enum<?> value) {
            return PerformanceWanted.word(value);
        }

        /** The area below the present one, as a page of its own. */
        public String in(String area) {
            return link("/accountability", area);
        }

        public String table() {
            return link("/api/public/performance.csv", wanted.area());
        }

        private String link(String path, String area) {
            UriComponentsBuilder link = UriComponentsBuilder.fromPath(path)
                    .queryParam("by", word(wanted.by()))
                    .queryParam("days", wanted.days());
            if (area != null) link.queryParam("area", area);
            return link.encode().build().toUriString();
        }
    }

    @GetMapping("/accountability")
    String show(
            @RequestParam(defaultValue = PerformanceWanted.BY) String by,
            @RequestParam(required = false) String area,
            @RequestParam(defaultValue = PerformanceWanted.DAYS) int days,
            Model model) {
        ListPerformance wanted = PerformanceWanted.of(by, area, days);
        model.addAttribute("performance", edge.ask(wanted));
        model.addAttribute("shown", new Shown(wanted));
        model.addAttribute("byArea", wanted.by() == Grouping.AREA);
        model.addAttribute("measures", List.of(Measure.values()));
        model.addAttribute("groupings", List.of(Grouping.values()));
        model.addAttribute("periods", ListPerformance.PERIODS);
        model.addAttribute("areas", AreaChoice.tree(directory.areas()));
        return "accountability";
    }
}
