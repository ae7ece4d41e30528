package dev.fulcrum.statistics;

import dev.fulcrum.metric.Estimate;

/**
 * A statement's number as the data show it. Short-lived: draws are large.
 *
 * @param pZero two-sided p-value of "the number is 0", not corrected
 */
record Drawn(BootstrapDistribution distribution, double pZero, Estimate effect) {

    /** Where no permutation is at hand, the test against 0 inverts the bootstrap interval. */
    static Drawn byInterval(BootstrapDistribution distribution, Estimate effect) {
        double oneSided = Math.min(distribution.pAtMost(0), distribution.pAtLeast(0));
        return new Drawn(distribution, Math.min(1, 2 * oneSided), effect);
    }

    static Estimate estimate(
            BootstrapDistribution distribution, int tasks, int samples, String bootstrap, Settings settings) {
        Interval interval = distribution.percentile(settings.alpha());
        return new Estimate(
                distribution.value(),
                interval.low(),
                interval.high(),
                tasks,
                samples,
                PairedAnalysis.method(bootstrap, distribution, settings));
    }
}
