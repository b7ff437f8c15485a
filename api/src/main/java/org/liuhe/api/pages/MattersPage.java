package org.liuhe.api.pages;

import java.util.Arrays;
import java.util.List;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.tracking.AreaCount;
import org.liuhe.contracts.tracking.CountPublicMatters;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.liuhe.contracts.tracking.PublicMatter;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.policy.Policy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The public list: what was asked, where it stands, and whose turn it is. */
@Controller
class MattersPage {

    private static final int SIZE = 20;

    private final Edge edge;
    private final Directory directory;
    private final Policy policy;
    private final Assets assets;

    MattersPage(Edge edge, Directory directory, Policy policy, Assets assets) {
        this.edge = edge;
        this.directory = directory;
        this.policy = policy;
        this.assets = assets;
    }

    /** What the list is narrowed to; each part may be null. */
    record Filter(String area, String category, Stage stage) {

        static Filter of(String area, String category, String stage) {
            return new Filter(MattersPage.area(area), blankToNull(category), MattersPage.stage(stage));
        }

        public boolean any() {
            return area != null || category != null || stage != null;
        }

        /** The same in another area. */
        Filter in(String other) {
            return new Filter(other, category, stage);
        }

        public String listLink() {
            return link(null);
        }

        public String mapLink() {
            return link("/matters/map", null);
        }

        String link(String cursor) {
            return link("/matters", cursor);
        }

        private String link(String path, String cursor) {
            UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
            if (area != null) link.queryParam("area", area);
            if (category != null) link.queryParam("category", category);
            if (stage != null) link.queryParam("stage", stage);
            if (cursor != null) link.queryParam("cursor", "{cursor}");
            return cursor == null
                    ? link.encode().build().toUriString()
                    : link.encode().buildAndExpand(cursor).toUriString();
        }
    }

    @GetMapping("/matters")
    String list(
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String stage,
            @RequestParam(required = false) String cursor,
            Model model) {
        Filter filter = Filter.of(area, category, stage);
        Page<PublicMatter> page = edge.askPage(
                new ListPublicMatters(filter.area(), filter.category(), filter.stage(), blankToNull(cursor), SIZE));
        model.addAttribute("matters", page.items());
        model.addAttribute("next", page.next() == null ? null : filter.link(page.next()));
        model.addAttribute("first", cursor == null ? null : filter.link(null));
        choices(filter, model);
        return "matters";
    }

    @GetMapping("/matters/map")
    String map(
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String stage,
            Model model) {
        Filter filter = Filter.of(area, category, stage);
        List<AreaCount> counts = edge.askList(new CountPublicMatters(filter.area(), filter.category(), filter.stage()));
        model.addAttribute("map", new MatterMap(filter, counts, directory.areas(), Wording.of(model)));
        model.addAttribute("assets", assets);
        choices(filter, model);
        return "matters-map";
    }

    private void choices(Filter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("areas", AreaChoice.tree(directory.areas()));
        model.addAttribute("packs", policy.packs().all());
        model.addAttribute("stages", List.of(Stage.values()));
    }

    private static String area(String area) {
        return area == null || area.isBlank() ? null : new AreaPath(area).value();
    }

    private static Stage stage(String stage) {
        if (stage == null || stage.isBlank()) return null;
        return Arrays.stream(Stage.values())
                .filter(value -> value.name().equals(stage))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
