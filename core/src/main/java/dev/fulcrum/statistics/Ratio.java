package dev.fulcrum.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A statistic that is a sum over clusters divided by another: a mean over tasks (denominator: tasks), a pooled rate (denominator:
 * samples).
 *
 * @param numerators one per cluster
 * @param denominators one per cluster, not negative
 */
record Ratio(double[] numerators, double[] denominators) {

    double value() {
        return sum(numerators) / sum(denominators);
    }

    /** Clusters whose denominator is 0 say nothing and are not counted as evidence. */
    Ratio withoutEmptyClusters() {
        int[] kept = IntStream.range(0, denominators.length)
                .filter(cluster -> denominators[cluster] > 0)
                .toArray();
        return new Ratio(
                Arrays.stream(kept).mapToDouble(cluster -> numerators[cluster]).toArray(),
                Arrays.stream(kept)
                        .mapToDouble(cluster -> denominators[cluster])
                        .toArray());
    }

    /** @return the ratio without each cluster; NaN where nothing is left */
    double[] jackknife() {
        double numerator = sum(numerators);
        double denominator = sum(denominators);
        double[] left = new double[numerators.length];
        for (int cluster = 0; cluster < left.length; cluster++) {
            double rest = denominator - denominators[cluster];
            left[cluster] = rest <= 0 ? Double.NaN : (numerator - numerators[cluster]) / rest;
        }
        return left;
    }

    /** Divides draw by draw; NaN where the denominator is 0. */
    static double[] divide(double[] numerators, double[] denominators) {
        double[] quotients = new double[numerators.length];
        for (int i = 0; i < quotients.length; i++) {
            quotients[i] = denominators[i] == 0 ? Double.NaN : numerators[i] / denominators[i];
        }
        return quotients;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
