package dev.fulcrum.statistics;

import dev.fulcrum.metric.Estimate;

/**
 * What speaks for and against one claim, before the family is corrected.
 *
 * @param support two-sided p-value of the claim's opposite
 * @param refute two-sided p-value of the claim
 * @param unvaried whether no cluster differs from another
 */
record Evidence(Estimate effect, double support, double refute, double standardError, boolean unvaried) {

    static Evidence of(Claim claim, Drawn drawn) {
        BootstrapDistribution distribution = drawn.distribution();
        double value = distribution.value();
        double support = switch (claim) {
            case Claim.Raises ignored -> value > 0 ? drawn.pZero() : 1;
            case Claim.Lowers ignored -> value < 0 ? drawn.pZero() : 1;
            case Claim.CostsAtMost(double margin) -> twoSided(distribution.pAtMost(-margin));
        };
        double refute = switch (claim) {
            case Claim.Raises(double relevant) -> twoSided(distribution.pAtLeast(relevant));
            case Claim.Lowers(double relevant) -> twoSided(distribution.pAtMost(-relevant));
            case Claim.CostsAtMost(double margin) -> twoSided(distribution.pAtLeast(-margin));
        };
        return new Evidence(drawn.effect(), support, refute, distribution.standardError(), distribution.constant());
    }

    private static double twoSided(double oneSided) {
        return Math.min(1, 2 * oneSided);
    }
}
