package dev.fulcrum.statistics;

import dev.fulcrum.metric.Estimate;
import java.util.Arrays;

/** The share of successes among trials that come in clusters: pooled over clusters, the interval by resampling whole clusters. */
public final class PooledRate {
    private static final Interval RANGE = new Interval(0, 1);

    private final Settings settings;

    public PooledRate(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param successes one number per cluster, each 0 to the cluster's trials
     * @param trials one number per cluster, not negative; at least one is positive
     */
    public Estimate estimate(double[] successes, double[] trials) {
        double[][] columns = {successes, trials};
        double[][] sums = new Resampler(successes.length, settings).bootstrapSums(columns);
        Ratio ratio = new Ratio(successes, trials).withoutEmptyClusters();
        double[] draws = Ratio.divide(sums[0], sums[1]);
        BootstrapDistribution distribution = new BootstrapDistribution(
                ratio.value(),
                draws,
                ratio.jackknife(),
                RANGE,
                new FewClusters(ratio.numerators().length, settings.alpha()));
        Interval interval = distribution.percentile(settings.alpha());
        return new Estimate(
                ratio.value(),
                interval.low(),
                interval.high(),
                ratio.numerators().length,
                (int) Arrays.stream(trials).sum(),
                PairedAnalysis.method("cluster bootstrap", distribution, settings));
    }
}
