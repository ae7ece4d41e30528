package dev.fulcrum.statistics;

import dev.fulcrum.metric.Estimate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Statistics that are functions of sums over tasks, with intervals that resample tasks: corpus BLEU, an accuracy over tokens. */
public final class TaskSums {
    private final SumStatistic statistic;
    private final int tasks;
    private final int samples;
    private final Settings settings;

    /**
     * Takes the numbers.
     *
     * @param rows one array per task, all of the same length, at least one
     * @param samples how many samples the rows stand for
     */
    public TaskSums(List<double[]> rows, int samples, Settings settings) {
        this.statistic = SumStatistic.ofRows(rows);
        this.tasks = rows.size();
        this.samples = samples;
        this.settings = settings;
    }

    /**
     * Estimates a function of the sums.
     *
     * @param value of the sums
     * @param low smallest value it can take
     * @param high largest value it can take
     */
    public Estimate estimate(ToDoubleFunction<double[]> value, double low, double high) {
        BootstrapDistribution distribution = statistic.bootstrap(value, new Interval(low, high), settings);
        Interval interval = distribution.percentile(settings.alpha());
        String method = PairedAnalysis.method("cluster bootstrap", distribution, settings);
        return new Estimate(distribution.value(), interval.low(), interval.high(), tasks, samples, method);
    }
}
