package dev.fulcrum.statistics;

/**
 * Whether two conditions differ by less than a margin.
 *
 * @param margin in (0, 1)
 * @param p of the larger of two one-sided tests, on the two-sided scale: at most alpha exactly when the 1 - alpha interval of the
 *     difference lies inside the margins, which is stricter than the customary 1 - 2 alpha
 * @param shown whether that is so
 * @see "Schuirmann 1987, A comparison of the two one-sided tests procedure"
 */
public record Equivalence(Contrast contrast, double margin, double p, boolean shown) {

    static Equivalence of(PairedDifference difference, double margin, Settings settings) {
        if (!(margin > 0 && margin < 1)) {
            throw new IllegalArgumentException("a margin lies between 0 and 1, not " + margin);
        }
        BootstrapDistribution distribution = difference.distribution();
        double p = Math.min(1, 2 * Math.max(distribution.pAtMost(-margin), distribution.pAtLeast(margin)));
        return new Equivalence(difference.contrast(), margin, p, p <= settings.alpha());
    }
}
