package org.liuhe.api.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.contracts.areas.AreaView;
import org.liuhe.contracts.tracking.AreaCount;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Public matters by area, as a table and as a map of the same.
 *
 * @param counts of the areas in the one that is looked at, and of itself
 * @param areas all that there are
 */
record MatterMap(MattersPage.Filter filter, List<AreaCount> counts, List<AreaView> areas, Wording say) {

    /** From this part of what is open on, an area is drawn as one where much is overdue. */
    private static final double MUCH = 0.2;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** By path: met, near or bad, as the legend says. */
    public String mark(AreaCount count) {
        if (count.overdue() == 0) return "met";
        return count.overdue() >= MUCH * count.open() ? "bad" : "near";
    }

    /** GeoJSON of the areas that are counted. */
    public String boundaries() {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/api/areas/boundaries");
        if (filter.area() != null) link.queryParam("under", filter.area());
        return link.encode().build().toUriString();
    }

    public String values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (AreaCount count : counts)
            values.put(
                    count.area(),
                    Map.of(
                            "mark",
                            mark(count),
                            "text",
                            say.text("matters.map.count", count.open(), count.overdue()),
                            "link",
                            link(count)));
        return JSON.writeValueAsString(values);
    }

    /** The map of an area that has others in it; the list of one that has not. */
    public String link(AreaCount count) {
        return mayGoInto(count) ? filter.in(count.area()).mapLink() : list(count);
    }

    public String list(AreaCount count) {
        return filter.in(count.area()).link(null);
    }

    public boolean mayGoInto(AreaCount count) {
        return !isItself(count) && areas.stream().anyMatch(area -> area.path().startsWith(count.area() + "/"));
    }

    /** Whether it is what stands in the area itself, or in one above its parts. */
    public boolean isItself(AreaCount count) {
        return count.area().equals(filter.area())
                || counts.stream().anyMatch(other -> other.area().startsWith(count.area() + "/"));
    }
}
