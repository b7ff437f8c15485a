package org.liuhe.query.cockpit;

import java.util.Arrays;
import org.liuhe.contracts.cockpit.Trend.Method;

/** The ways to carry a series on. */
final class Methods {

    /** Values that smoothing begins with, as their mean. */
    private static final int BEGINNING = 4;

    private Methods() {}

    /** @param season in steps; 1 where there is none */
    static double[] ahead(Method method, double[] known, int season, int steps) {
        double[] ahead = new double[steps];
        switch (method) {
            case SEASONAL_NAIVE -> {
                for (int h = 0; h < steps; h++) ahead[h] = known[known.length - season + h % season];
            }
            case SMOOTHING -> Arrays.fill(ahead, level(known, weight(known)));
            case THETA -> theta(known, ahead);
        }
        return ahead;
    }

    /** Smoothing with drift, to which the Theta method comes down (Hyndman and Billah 2003). */
    private static void theta(double[] known, double[] ahead) {
        double weight = weight(known);
        double level = level(known, weight);
        double drift = slope(known) / 2;
        double reached = (1 - Math.pow(1 - weight, known.length)) / weight;
        for (int h = 0; h < ahead.length; h++) ahead[h] = level + drift * (h + reached);
    }

    private static double level(double[] known, double weight) {
        double level = beginning(known);
        for (double value : known) level += weight * (value - level);
        return level;
    }

    /** The weight of what is newest, in twentieths, by which each value would have been forecast best from those before it. */
    private static double weight(double[] known) {
        double best = 0.05;
        double least = Double.MAX_VALUE;
        for (int i = 1; i < 20; i++) {
            double weight = i / 20.0;
            double level = beginning(known);
            double squares = 0;
            for (double value : known) {
                squares += (value - level) * (value - level);
                level += weight * (value - level);
            }
            if (squares < least) {
                least = squares;
                best = weight;
            }
        }
        return best;
    }

    private static double beginning(double[] known) {
        return Arrays.stream(known).limit(BEGINNING).average().orElse(0);
    }

    /** Of the straight line that lies nearest, by least squares. */
    private static double slope(double[] known) {
        double middle = (known.length - 1) / 2.0;
        double mean = Arrays.stream(known).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < known.length; i++) {
            above += (i - middle) * (known[i] - mean);
            below += (i - middle) * (i - middle);
        }
        return below == 0 ? 0 : above / below;
    }
}
