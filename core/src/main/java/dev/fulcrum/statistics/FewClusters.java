package dev.fulcrum.statistics;

/**
 * How a percentile interval's level is widened for few clusters: resampling m clusters understates their variance by (m-1)/m and knows no
 * t-distribution. One is made for many intervals, because Student's quantile costs more than the rest of an interval.
 *
 * @see "Hesterberg 2015, What Teachers Should Know About the Bootstrap, section 3.5"
 */
final class FewClusters {
    private final int clusters;
    private final double usualTail;
    private final double usualShare;

    /** @param alpha the level that will be asked for most often */
    FewClusters(int clusters, double alpha) {
        this.clusters = clusters;
        this.usualTail = alpha / 2;
        this.usualShare = share(usualTail);
    }

    /** The share of draws to cut off, so that a tail of this size is left out. */
    double expanded(double tail) {
        return tail == usualTail ? usualShare : share(tail);
    }

    /** The inverse: the tail that a share of draws stands for. */
    double contracted(double share) {
        return clusters < 2 || share >= 1
                ? share
                : Distributions.student(Distributions.normalQuantile(share) / inflation(), clusters - 1);
    }

    private double share(double tail) {
        return clusters < 2
                ? tail
                : Distributions.normal(inflation() * Distributions.studentQuantile(tail, clusters - 1));
    }

    private double inflation() {
        return Math.sqrt(clusters / (clusters - 1.0));
    }
}
