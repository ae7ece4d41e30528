package dev.fulcrum.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sums of several columns over clusters, and the bootstrap of any function of them: the cost does not grow with the samples behind the sums. */
final class SumStatistic {
    private final double[][] columns;
    private final double[] totals;

    private SumStatistic(double[][] columns) {
        this.columns = columns;
        this.totals = new double[columns.length];
        for (int column = 0; column < columns.length; column++) {
            for (double value : columns[column]) {
                totals[column] += value;
            }
        }
    }

    /** @param rows one array per cluster, all of the same length */
    static SumStatistic ofRows(List<double[]> rows) {
        double[][] columns = new double[rows.getFirst().length][rows.size()];
        for (int cluster = 0; cluster < rows.size(); cluster++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][cluster] = rows.get(cluster)[column];
            }
        }
        return new SumStatistic(columns);
    }

    /** Sums over all clusters. */
    double[] totals() {
        return totals.clone();
    }

    /**
     * @param statistic of the sums; NaN where it does not exist, but it exists for the totals
     * @param range smallest and largest value of the statistic
     */
    BootstrapDistribution bootstrap(ToDoubleFunction<double[]> statistic, Interval range, Settings settings) {
        int clusters = columns[0].length;
        double[][] sums = new Resampler(clusters, settings).bootstrapSums(columns);
        double[] draws = new double[settings.draws()];
        double[] at = new double[columns.length];
        for (int draw = 0; draw < draws.length; draw++) {
            for (int column = 0; column < at.length; column++) {
                at[column] = sums[column][draw];
            }
            draws[draw] = statistic.applyAsDouble(at);
        }
        double[] jackknife = new double[clusters];
        for (int cluster = 0; cluster < clusters; cluster++) {
            for (int column = 0; column < at.length; column++) {
                at[column] = totals[column] - columns[column][cluster];
            }
            jackknife[cluster] = statistic.applyAsDouble(at);
        }
        return new BootstrapDistribution(
                statistic.applyAsDouble(totals), draws, jackknife, range, new FewClusters(clusters, settings.alpha()));
    }
}
