package org.liuhe.contracts.accountability;

import java.time.LocalDate;
import java.util.List;

/**
 * How matters were handled in some days.
 *
 * @param area what was asked for, or null
 * @param from the first day, in the town's zone
 * @param until the last day, which is not over
 * @param rows by id; whoever would have no figure is left out
 */
public record Performance(Grouping by, String area, LocalDate from, LocalDate until, List<PerformanceRow> rows) {

    /** Fewer matters than this are neither counted nor computed: they could tell what a single person did. */
    public static final int LEAST = 5;

    /**
     * One organisation, or one area with all below it. A figure is null where its whole is of fewer matters than {@link #LEAST}.
     *
     * @param id of the organisation, or path of the area
     * @param nameZh null where the directory does not know it, as {@code nameEn}
     * @param response 响应率, as each defined by its {@link Measure}
     * @param resolution 解决率
     * @param satisfaction 满意率
     * @param lateness 逾期率
     * @param returns 退单率
     */
    public record PerformanceRow(
            String id,
            String nameZh,
            String nameEn,
            Figure response,
            Figure resolution,
            Figure satisfaction,
            Figure lateness,
            Figure returns) {

        /** The figure of the measure, or null. */
        public Figure figure(Measure measure) {
            return switch (measure) {
                case RESPONSE -> response;
                case RESOLUTION -> resolution;
                case SATISFACTION -> satisfaction;
                case LATENESS -> lateness;
                case RETURNS -> returns;
            };
        }
    }

    /**
     * A part of a whole.
     *
     * @param count the part
     * @param of the whole, at least {@link #LEAST}
     * @param percent with one decimal, halves rounded up
     */
    public record Figure(long count, long of, double percent) {}
}
