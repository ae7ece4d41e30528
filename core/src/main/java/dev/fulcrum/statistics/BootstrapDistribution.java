package dev.fulcrum.statistics;

import java.util.Arrays;

/** The values that a statistic took on resampled clusters, and the intervals read off them. */
final class BootstrapDistribution {
    /** Sums of shares in different order differ by rounding only below this. */
    static final double ROUNDING = 1e-12;

    private final double value;
    private final double[] sorted;
    private final double acceleration;
    private final boolean constant;
    private final int clusters;
    private final Interval range;

    /**
     * @param draws the statistic on each resample, NaN where it does not exist; taken over and sorted
     * @param jackknife the statistic without each cluster in turn, NaN where it does not exist
     * @param range smallest and largest value that the statistic can take
     */
    BootstrapDistribution(double value, double[] draws, double[] jackknife, Interval range) {
        this.value = value;
        // NaN sorts last, so the draws that exist are a prefix.
        Arrays.sort(draws);
        int existing = draws.length;
        while (existing > 0 && Double.isNaN(draws[existing - 1])) {
            existing--;
        }
        this.sorted = existing == draws.length ? draws : Arrays.copyOf(draws, existing);
        this.clusters = jackknife.length;
        this.constant = existing == 0 || sorted[existing - 1] - sorted[0] < ROUNDING;
        this.acceleration = acceleration(jackknife);
        this.range = range;
    }

    double value() {
        return value;
    }

    /** Efron's percentile interval; where all clusters are alike, {@link #unvaried the exact bound}. */
    Interval percentile(double alpha) {
        return constant ? unvaried(alpha) : between(alpha / 2, 1 - alpha / 2);
    }

    /** Bias-corrected and accelerated interval (Efron 1987), acceleration by the jackknife over clusters. */
    Interval biasCorrected(double alpha) {
        if (constant) {
            return unvaried(alpha);
        }
        double bias = Distributions.normalQuantile(shareBelow(value));
        return between(adjusted(alpha / 2, bias), adjusted(1 - alpha / 2, bias));
    }

    /** Standard deviation of the draws. */
    double standardError() {
        if (constant) {
            return 0;
        }
        double mean = Arrays.stream(sorted).average().orElse(value);
        double squares = 0;
        for (double draw : sorted) {
            squares += (draw - mean) * (draw - mean);
        }
        return Math.sqrt(squares / (sorted.length - 1));
    }

    /**
     * One-sided p-value of "the truth is at most the threshold", by inverting the percentile interval: it is at most alpha/2 when
     * the interval of level 1 - alpha lies above the threshold.
     */
    double pAtMost(double threshold) {
        if (constant) {
            return value <= threshold ? 1 : pUnvaried((value - threshold) / (value - range.low()));
        }
        return (1 + count(threshold + ROUNDING)) / (sorted.length + 1.0);
    }

    /** One-sided p-value of "the truth is at least the threshold". */
    double pAtLeast(double threshold) {
        if (constant) {
            return value >= threshold ? 1 : pUnvaried((threshold - value) / (range.high() - value));
        }
        return (1 + sorted.length - count(threshold - ROUNDING)) / (sorted.length + 1.0);
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
        return new Interval(
                Math.min(value, Distributions.quantile(sorted, low)),
                Math.max(value, Distributions.quantile(sorted, high)));
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
        int below = count(threshold - ROUNDING);
        int ties = count(threshold + ROUNDING) - below;
        return (below + .5 * ties) / sorted.length;
    }

    /** How many draws are at most the threshold. */
    private int count(double threshold) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double acceleration(double[] jackknife) {
        double mean = Arrays.stream(jackknife).average().orElse(0);
        double squares = 0;
        double cubes = 0;
        for (double left : jackknife) {
            double distance = mean - left;
            squares += distance * distance;
            cubes += distance * distance * distance;
        }
        double result = cubes / (6 * Math.pow(squares, 1.5));
        return Double.isFinite(result) ? result : 0;
    }
}
