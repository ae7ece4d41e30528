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
}
