package org.liuhe.api.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liuhe.api.cockpit.CockpitFigures;
import org.liuhe.api.cockpit.CockpitFigures.Definition;
import org.liuhe.api.cockpit.CockpitFigures.Figures;
import org.liuhe.api.cockpit.CockpitFigures.Value;
import org.liuhe.api.cockpit.CockpitWanted;
import org.liuhe.contracts.cockpit.AgeClass;
import org.liuhe.contracts.cockpit.Cell;
import org.liuhe.contracts.cockpit.Trend;
import org.liuhe.policy.kpis.Kpi;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cockpit as its page shows it, and how addresses say it.
 *
 * @param kpi by which the map is coloured
 * @param live whether the page looks again by itself
 * @param big whether it is for a big screen
 */
record CockpitView(
        CockpitWanted wanted,
        CockpitFigures figures,
        Trend trend,
        Definition kpi,
        boolean live,
        boolean big,
        Wording say) {

    /** Weeks before the next ones that are drawn with them. */
    private static final int BESIDE = 12;

    /** Of a number behind which matters can be listed. */
    private static final Map<Cell, String> COUNTED = counted();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A week of the chart of what is expected: what came, or what is expected; the others are null. */
    record Point(LocalDate week, Long came, Trend.Expected expected) {}

    private static Map<Cell, String> counted() {
        Map<Cell, String> counted = new LinkedHashMap<>();
        counted.put(Cell.OPEN, "open");
        counted.put(Cell.OVERDUE, "overdue");
        counted.put(Cell.WAITING_FOR_REPORTER, "waiting_for_reporter");
        counted.put(Cell.FILED, "filed");
        counted.put(Cell.CLOSED, "closed");
        counted.put(Cell.RETURNED, "returned");
        counted.put(Cell.LATE, "duties_late");
        counted.put(Cell.CONTESTED, "contested");
        counted.put(Cell.DISSATISFIED, null);
        return counted;
    }

    /** The numbers that can be opened, in the order in which they are shown. */
    public Map<Cell, Long> cells() {
        Map<Cell, Long> cells = new LinkedHashMap<>();
        Figures all = figures.all();
        COUNTED.forEach((cell, measure) -> {
            if (measure == null) cells.put(cell, all.count("rated") - all.count("satisfied"));
            else if (all.measures().containsKey(measure)) cells.put(cell, all.count(measure));
        });
        return cells;
    }

    /** Whoever has the most open first. */
    public List<Figures> organisations() {
        return figures.organisations().stream()
                .sorted(Comparator.comparingLong((Figures row) -> -row.count("open"))
                        .thenComparing(Figures::id))
                .toList();
    }

    public List<Point> points() {
        List<Trend.Week> past = trend.weeks()
                .subList(trend.weeks().size() - 1 - BESIDE, trend.weeks().size() - 1);
        List<Point> points = new ArrayList<>();
        past.forEach(week -> points.add(new Point(week.from(), week.came(), null)));
        trend.forecast().weeks().forEach(week -> points.add(new Point(week.from(), null, week)));
        return points;
    }

    public String name(Definition kpi) {
        return say.english() ? kpi.nameEn() : kpi.nameZh();
    }

    public String question(Definition kpi) {
        return say.english() ? kpi.questionEn() : kpi.questionZh();
    }

    public String name(Figures row) {
        if (row.nameZh() == null) return row.id();
        return say.english() ? row.nameEn() : row.nameZh();
    }

    /** With its unit; null where there is none. */
    public String text(Definition kpi, BigDecimal value) {
        if (value == null) return null;
        BigDecimal shown = kpi.unit() == Kpi.Unit.MATTERS ? value.setScale(0, RoundingMode.HALF_UP) : value;
        return say.text("cockpit.unit." + kpi.unit(), shown);
    }

    public String text(Definition kpi, Figures row) {
        return text(kpi, row.kpis().get(kpi.code()).value());
    }

    public Kpi.Standing standing(Definition kpi, Figures row) {
        return row.kpis().get(kpi.code()).standing();
    }

    /** How stylesheets call it. */
    public String mark(Kpi.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    /** What is aimed at; null where nothing is. */
    public String target(Definition kpi) {
        if (kpi.target() == null) return null;
        return say.text("cockpit.target." + kpi.better(), text(kpi, kpi.target()));
    }

    public String number(double value) {
        return say.text("cockpit.number", BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }

    /** How the axis of a chart says the week. */
    public String axis(LocalDate week) {
        return "%d-%d".formatted(week.getMonthValue(), week.getDayOfMonth());
    }

    /** What the map shows of each area, by path. */
    public String map() {
        Map<String, Object> areas = new LinkedHashMap<>();
        for (Figures row : figures.areas()) {
            Value value = row.kpis().get(kpi.code());
            String shown = text(kpi, value.value());
            areas.put(
                    row.id(),
                    Map.of(
                            "mark",
                            mark(value.standing()),
                            "text",
                            shown == null ? say.text("cockpit.none") : shown,
                            "link",
                            in(row.id())));
        }
        return JSON.writeValueAsString(areas);
    }

    /** Whether a row is what lies in the area itself, or in one above its parts. */
    public boolean isItself(Figures row) {
        return row.id().equals(figures.area())
                || figures.areas().stream().anyMatch(other -> other.id().startsWith(row.id() + "/"));
    }

    public String area(Figures row) {
        return isItself(row) ? say.text("cockpit.itself", name(row)) : name(row);
    }

    /** GeoJSON of the areas that are listed. */
    public String boundaries() {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/api/areas/boundaries");
        if (figures.area() != null) link.queryParam("under", figures.area());
        return link.encode().build().toUriString();
    }

    /** The page of another area. */
    public String in(String area) {
        return link("/cockpit", area, wanted.organisation(), big, live);
    }

    /** The page of one organisation. */
    public String of(String organisation) {
        return link("/cockpit", wanted.area(), organisation, big, live);
    }

    public String screen() {
        return link("/cockpit", wanted.area(), wanted.organisation(), !big, live);
    }

    /** What says that the numbers changed; null where nobody wants to hear of it. */
    public String stream() {
        if (!live) return null;
        return UriComponentsBuilder.fromPath("/live/cockpit")
                .queryParamIfPresent("area", Optional.ofNullable(figures.area()))
                .encode()
                .toUriString();
    }

    public String otherwiseLive() {
        return link("/cockpit", wanted.area(), wanted.organisation(), big, !live);
    }

    public String table() {
        return link("/api/cockpit.csv");
    }

    public String trendTable() {
        return link("/api/cockpit/trend.csv");
    }

    public String matters(Cell cell) {
        return cell(wanted, cell, null, null, null);
    }

    public String open(AgeClass age) {
        return cell(wanted, Cell.OPEN, age, null, null);
    }

    public String overdue(AgeClass age) {
        return cell(wanted, Cell.OVERDUE, age, null, null);
    }

    public String openOf(String category) {
        return cell(wanted, Cell.OPEN, null, category, null);
    }

    public String filedOf(String category) {
        return cell(wanted, Cell.FILED, null, category, null);
    }

    static String cell(CockpitWanted wanted, Cell cell, AgeClass age, String category, String cursor) {
        UriComponentsBuilder link = narrowed("/cockpit/matters", wanted.area(), wanted.organisation(), wanted.days())
                .queryParam("cell", cell);
        if (age != null) link.queryParam("age", age);
        if (category != null) link.queryParam("category", category);
        if (cursor != null) link.queryParam("cursor", cursor);
        return link.encode().build().toUriString();
    }

    static String page(CockpitWanted wanted) {
        return narrowed("/cockpit", wanted.area(), wanted.organisation(), wanted.days())
                .encode()
                .build()
                .toUriString();
    }

    private String link(String path) {
        return narrowed(path, figures.area(), wanted.organisation(), wanted.days())
                .encode()
                .build()
                .toUriString();
    }

    private String link(String path, String area, String organisation, boolean onBig, boolean isLive) {
        UriComponentsBuilder link =
                narrowed(path, area, organisation, wanted.days()).queryParam("kpi", kpi.code());
        if (onBig) link.queryParam("screen", "big");
        if (!isLive) link.queryParam("live", "off");
        return link.encode().build().toUriString();
    }

    private static UriComponentsBuilder narrowed(String path, String area, String organisation, int days) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path).queryParam("days", days);
        if (area != null) link.queryParam("area", area);
        if (organisation != null) link.queryParam("organisation", organisation);
        return link;
    }
}
