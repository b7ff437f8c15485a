package org.liuhe.api.pages;

import java.time.Clock;
import java.util.List;
import org.liuhe.api.cockpit.CockpitFigures;
import org.liuhe.api.cockpit.CockpitFigures.Definition;
import org.liuhe.api.cockpit.CockpitWanted;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.accountability.ListPerformance;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.areas.OrganisationView;
import org.liuhe.contracts.cockpit.AgeClass;
import org.liuhe.contracts.cockpit.Cell;
import org.liuhe.contracts.cockpit.CockpitMatter;
import org.liuhe.contracts.matters.ListProvisionalDues;
import org.liuhe.contracts.matters.ProvisionalDue;
import org.liuhe.policy.Policy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cockpit, for operators and who leads a street or district office; and the matters behind each number. */
@Controller
class CockpitPage {

    private static final int SIZE = 20;

    private final Edge edge;
    private final Policy policy;
    private final Directory directory;
    private final Assets assets;
    private final Clock clock;

    CockpitPage(Edge edge, Policy policy, Directory directory, Assets assets, Clock clock) {
        this.edge = edge;
        this.policy = policy;
        this.directory = directory;
        this.assets = assets;
        this.clock = clock;
    }

    /** How many there may be more of is said by {@code more}. */
    record Provisional(List<ProvisionalDue> dues, boolean more) {}

    @GetMapping("/cockpit")
    String show(
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String organisation,
            @RequestParam(defaultValue = CockpitWanted.DAYS) int days,
            @RequestParam(required = false) String kpi,
            @RequestParam(defaultValue = "") String screen,
            @RequestParam(defaultValue = "") String live,
            Model model) {
        CockpitWanted wanted = new CockpitWanted(area, organisation, days);
        CockpitFigures figures =
                CockpitFigures.of(edge.ask(wanted.figures()), policy.kpis().all());
        boolean big = screen.equals("big");
        CockpitView view = new CockpitView(
                wanted,
                figures,
                edge.ask(wanted.trend()),
                chosen(figures.kpis(), kpi),
                !live.equals("off"),
                big,
                Wording.of(model));
        model.addAttribute("view", view);
        model.addAttribute("figures", figures);
        model.addAttribute("assets", assets);
        if (big) return "cockpit-screen";
        model.addAttribute("areas", AreaChoice.tree(within(directory.areas(), figures.reach())));
        model.addAttribute("organisations", serving(directory.organisations(), figures.reach()));
        model.addAttribute("periods", ListPerformance.PERIODS);
        model.addAttribute("provisional", provisional(model));
        return "cockpit";
    }

    @GetMapping("/cockpit/matters")
    String matters(
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String organisation,
            @RequestParam(defaultValue = CockpitWanted.DAYS) int days,
            @RequestParam(defaultValue = "OPEN") String cell,
            @RequestParam(required = false) String age,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String cursor,
            Model model) {
        CockpitWanted wanted = new CockpitWanted(area, organisation, days);
        Cell of = CockpitWanted.value(Cell.class, cell, "cell");
        AgeClass aged = age == null || age.isBlank() ? null : CockpitWanted.value(AgeClass.class, age, "age");
        Page<CockpitMatter> page = edge.askPage(wanted.matters(of, aged, category, cursor, SIZE));
        model.addAttribute("wanted", wanted);
        model.addAttribute("cell", of);
        model.addAttribute("age", aged);
        model.addAttribute("category", category);
        model.addAttribute("matters", page.items());
        model.addAttribute("back", CockpitView.page(wanted));
        model.addAttribute(
                "next", page.next() == null ? null : CockpitView.cell(wanted, of, aged, category, page.next()));
        model.addAttribute("first", cursor == null ? null : CockpitView.cell(wanted, of, aged, category, null));
        return "cockpit-matters";
    }

    private static Definition chosen(List<Definition> kpis, String code) {
        if (code == null || code.isBlank()) return kpis.get(0);
        return kpis.stream()
                .filter(kpi -> kpi.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(EdgeRule.VALUE_UNKNOWN, "kpi"));
    }

    private static List<AreaView> within(List<AreaView> areas, List<String> reach) {
        return areas.stream().filter(area -> isWithin(area.path(), reach)).toList();
    }

    private static List<OrganisationView> serving(List<OrganisationView> organisations, List<String> reach) {
        return organisations.stream()
                .filter(organisation ->
                        reach.isEmpty() || organisation.areas().stream().anyMatch(area -> isWithin(area, reach)))
                .toList();
    }

    private static boolean isWithin(String area, List<String> reach) {
        return reach.isEmpty() || reach.stream().anyMatch(root -> (area + "/").startsWith(root + "/"));
    }

    /** Who settles them are operators; nobody else may ask. */
    private Provisional provisional(Model model) {
        if (!((Frame) model.getAttribute("frame")).operator()) return null;
        Page<ProvisionalDue> page = edge.askPage(new ListProvisionalDues(clock.instant(), null, SIZE));
        return new Provisional(page.items(), page.next() != null);
    }
}
