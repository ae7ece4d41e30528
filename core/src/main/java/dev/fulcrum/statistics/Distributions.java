package dev.fulcrum.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** The few textbook functions that the tests share. */
final class Distributions {
    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

    private Distributions() {}

    static double normal(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /** @param probability in [0, 1]; the ends give infinities */
    static double normalQuantile(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    /**
     * Quantile by linear interpolation between order statistics (Hyndman and Fan's type 7, NumPy's default).
     *
     * @param sorted ascending, not empty
     * @param probability in [0, 1]
     */
    static double quantile(double[] sorted, double probability) {
        double rank = probability * (sorted.length - 1);
        int below = (int) Math.floor(rank);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
