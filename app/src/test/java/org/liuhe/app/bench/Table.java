package org.liuhe.app.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints figures. */
final class Table {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    void title(String title) {
        out.println();
        out.println(title);
    }

    /** A figure of each round, and their median. */
    void row(String name, List<Double> rounds) {
        String all = String.join("  ", rounds.stream().map(Table::text).toList());
        out.printf(Locale.ROOT, "  %-46s %10s   [%s]%n", name, text(median(rounds)), all);
    }

    void row(String name, double... figures) {
        out.printf(Locale.ROOT, "  %-46s", name);
        for (double figure : figures) out.printf(Locale.ROOT, " %10s", text(figure));
        out.println();
    }

    void note(String text) {
        out.println("  " + text);
    }

    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    static double[] medians(List<double[]> rounds) {
        return rounds.isEmpty()
                ? new double[0]
                : Arrays.stream(indices(rounds.get(0).length))
                        .mapToDouble(i ->
                                median(rounds.stream().map(round -> round[i]).toList()))
                        .toArray();
    }

    private static int[] indices(int length) {
        int[] indices = new int[length];
        Arrays.setAll(indices, i -> i);
        return indices;
    }

    private static String text(double figure) {
        if (Double.isNaN(figure)) return "–";
        return String.format(Locale.ROOT, figure >= 100 ? "%,.0f" : figure >= 10 ? "%.1f" : "%.2f", figure);
    }
}
