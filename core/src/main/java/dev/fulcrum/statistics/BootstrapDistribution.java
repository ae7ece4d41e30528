package dev.fulcrum.statistics;

import java.util.Arrays;

/** The values that a statistic took on resampled clusters, and the intervals read off them. */
final class BootstrapDistribution {
    /** Sums of shares in different order differ by rounding only below this. */
    static final double ROUNDING = 1e-12;

    private final double value;
    private final Ordered draws;
    private final double standardError;
    private final double acceleration;
    private final boolean constant;
    private final int clusters;
    private final Interval range;
    private final FewClusters few;

    /**
     * @param draws the statistic on each resample, NaN where it does not exist; not changed, not kept
     * @param jackknife the statistic without each cluster in turn, NaN where it does not exist
     * @param range smallest and largest value that the statistic can take
     * @param few how levels are widened for so many clusters
     */
    BootstrapDistribution(double value, double[] draws, double[] jackknife, Interval range, FewClusters few) {
        this(value, draws, new double[draws.length], jackknife, range, few);
    }

    /** @param grouped at least as long as the draws; taken into possession, so that a family of thousands need not clear new ones */
    BootstrapDistribution(
            double value, double[] draws, double[] grouped, double[] jackknife, Interval range, FewClusters few) {
        this.value = value;
        Spread spread = Spread.of(draws, value);
        double[] existing = draws;
        if (spread.incomplete()) {
            existing = existing(draws, value);
            spread = Spread.of(existing, value);
        }
        this.draws = new Ordered(existing, grouped, spread.low(), spread.high());
        this.clusters = jackknife.length;
        this.constant = spread.high() - spread.low() < ROUNDING;
        this.standardError = constant ? 0 : spread.standardDeviation(existing.length);
        this.acceleration = acceleration(jackknife);
        this.range = range;
        this.few = few;
    }

    double value() {
        return value;
    }

    /**
     * Percentile interval, its level widened for few clusters: resampling m clusters understates their variance by (m-1)/m and knows
     * no t-distribution. Where all clusters are alike, {@link #unvaried the exact bound}.
     *
     * @see "Hesterberg 2015, What Teachers Should Know About the Bootstrap, section 3.5, expanded percentile interval"
     */
    Interval percentile(double alpha) {
        double tail = few.expanded(alpha / 2);
        return constant ? unvaried(alpha) : between(tail, 1 - tail);
    }

    /** Bias-corrected and accelerated interval (Efron 1987), acceleration by the jackknife over clusters. */
    Interval biasCorrected(double alpha) {
        if (constant) {
            return unvaried(alpha);
        }
        double bias = Distributions.normalQuantile(shareBelow(value));
        double tail = few.expanded(alpha / 2);
        return between(adjusted(tail, bias), adjusted(1 - tail, bias));
    }

    /** Standard deviation of the draws; 0 where they do not vary. */
    double standardError() {
        return standardError;
    }

    /**
     * One-sided p-value of "the truth is at most the threshold", by inverting the percentile interval: it is at most alpha/2 when
     * the interval of level 1 - alpha lies above the threshold.
     */
    double pAtMost(double threshold) {
        if (constant) {
            return value <= threshold ? 1 : pUnvaried((value - threshold) / (value - range.low()));
        }
        return few.contracted((1 + draws.countAtMost(threshold + ROUNDING)) / (draws.size() + 1.0));
    }

    /** One-sided p-value of "the truth is at least the threshold". */
    double pAtLeast(double threshold) {
        if (constant) {
            return value >= threshold ? 1 : pUnvaried((threshold - value) / (range.high() - value));
        }
        return few.contracted((1 + draws.size() - draws.countAtMost(threshold - ROUNDING)) / (draws.size() + 1.0));
    }

    /** Whether no cluster differs from the others, so that resampling shows no variation. */
    boolean constant() {
        return constant;
    }

    /**
     * What can be said when m clusters are all alike: a share h of clusters that differ would have been missed with chance (1-h)^m,
     * and each can move the mean to the end of its range. The bootstrap would claim certainty here.
     */
    private Interval unvaried(double alpha) {
        double share = 1 - Math.pow(alpha / 2, 1.0 / Math.max(1, clusters));
        return new Interval(value - share * (value - range.low()), value + share * (range.high() - value));
    }

    private double pUnvaried(double share) {
        return share >= 1 ? 0 : Math.pow(1 - share, clusters);
    }

    private Interval between(double low, double high) {
        return new Interval(Math.min(value, draws.quantile(low)), Math.max(value, draws.quantile(high)));
    }

    private double adjusted(double probability, double bias) {
        if (Double.isInfinite(bias)) {
            // All draws on one side of the value: no correction is defined, the percentile interval's end stands.
            return probability;
        }
        double shifted = bias + Distributions.normalQuantile(probability);
        double stretched = 1 - acceleration * shifted;
        return stretched <= 0 ? probability : Distributions.normal(bias + shifted / stretched);
    }

    private double shareBelow(double threshold) {
        int below = draws.countAtMost(threshold - ROUNDING);
        int ties = draws.countAtMost(threshold + ROUNDING) - below;
        return (below + .5 * ties) / draws.size();
    }

    /** Draws on which the statistic exists; where there is none, the value itself, so that the distribution is constant. */
    private static double[] existing(double[] draws, double value) {
        double[] kept = Arrays.stream(draws).filter(draw -> !Double.isNaN(draw)).toArray();
        return kept.length == 0 ? new double[] {value} : kept;
    }

    private static double acceleration(double[] jackknife) {
        double sum = 0;
        for (double left : jackknife) {
            sum += left;
        }
        double mean = sum / jackknife.length;
        double squares = 0;
        double cubes = 0;
        for (double left : jackknife) {
            double distance = mean - left;
            squares += distance * distance;
            cubes += distance * distance * distance;
        }
        double result = cubes / (6 * squares * Math.sqrt(squares));
        return Double.isFinite(result) ? result : 0;
    }
}
