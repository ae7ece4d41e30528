package dev.fulcrum.statistics;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

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

    /** Student's t, at least one degree of freedom. */
    static double student(double t, int degreesOfFreedom) {
        return new TDistribution(degreesOfFreedom).cumulativeProbability(t);
    }

    static double studentQuantile(double probability, int degreesOfFreedom) {
        return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(probability);
    }

    static double betaQuantile(double probability, double alpha, double beta) {
        return new BetaDistribution(alpha, beta).inverseCumulativeProbability(probability);
    }
}
