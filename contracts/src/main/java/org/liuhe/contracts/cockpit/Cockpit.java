package org.liuhe.contracts.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.liuhe.contracts.matters.MatterKind;

/**
 * The figures of an area.
 *
 * @param area what is shown, or null for all
 * @param reach paths of the areas that the asker may choose from, each with all below it; empty for all
 * @param from first day counted, in the town's zone
 * @param until last day counted, which is not over
 * @param at when it was counted
 * @param measures by {@link Counted#code}; of one organisation, what is nobody's in particular is left out
 * @param areas the area's parts (see {@link org.liuhe.contracts.areas.ListBoundaries}), each with all below it, and what lies in
 *     none of them; by path
 * @param organisations by id
 * @param ageing what is open now, youngest first
 * @param categories most filed first
 * @param others duties that are open in councils, disputes, enforcement tasks and petitions now
 */
public record Cockpit(
        String area,
        String organisation,
        List<String> reach,
        LocalDate from,
        LocalDate until,
        Instant at,
        Map<String, Double> measures,
        List<CockpitRow> areas,
        List<CockpitRow> organisations,
        List<Ageing> ageing,
        List<CategoryCount> categories,
        List<OtherDuties> others) {

    /** Most categories in one answer. */
    public static final int MOST = 10;

    /**
     * One area or organisation.
     *
     * @param id path, or id
     * @param nameZh null where the directory does not know it, as {@code nameEn}
     */
    public record CockpitRow(String id, String nameZh, String nameEn, Map<String, Double> measures) {}

    /** How many have been open for so long, and how many of them are past a term. */
    public record Ageing(AgeClass age, long open, long overdue) {}

    /**
     * One category.
     *
     * @param filed in the days
     * @param before filed in as many days before them
     * @param open now
     */
    public record CategoryCount(String category, long filed, long before, long open) {}

    /** What is owed in matters of one kind. */
    public record OtherDuties(MatterKind kind, long open, long overdue) {}
}
