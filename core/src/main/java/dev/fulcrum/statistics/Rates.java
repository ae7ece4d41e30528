package dev.fulcrum.statistics;

import dev.fulcrum.metric.AtK;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.TaskTally;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Rates of conditions with cluster bootstrap intervals, many at once from the same resamples. */
final class Rates {
    private static final Interval RANGE = new Interval(0, 1);

    private final Settings settings;

    Rates(Settings settings) {
        this.settings = settings;
    }

    /**
     * A rate as a sum over tasks divided by another.
     *
     * @param samples the samples a task contributes, to say what the rate stands on
     */
    record Rate(
            ToDoubleFunction<TaskTally> numerator,
            ToDoubleFunction<TaskTally> denominator,
            ToDoubleFunction<TaskTally> samples) {

        static Rate perTask(Endpoint endpoint) {
            return new Rate(endpoint::of, tally -> 1, TaskTally::samples);
        }

        /** Secure among judged samples, pooled. */
        static Rate naive() {
            return new Rate(TaskTally::secure, TaskTally::judged, TaskTally::judged);
        }

        /** secure@k_pass: over tasks with k functional samples. */
        static Rate securePass(int k) {
            return new Rate(
                    tally -> says(tally, k) ? AtK.estimate(tally.functional(), tally.functionalAndSecure(), k) : 0,
                    tally -> says(tally, k) ? 1 : 0,
                    tally -> says(tally, k) ? tally.functional() : 0);
        }

        private static boolean says(TaskTally tally, int k) {
            return tally.functional() >= k;
        }
    }

    /** @return empty where the denominator is 0 */
    Optional<Estimate> estimate(NavigableMap<String, TaskTally> condition, Rate rate) {
        return estimates(List.of(condition), List.of(rate)).getFirst().getFirst();
    }

    /**
     * @param conditions all with the same tasks
     * @return by condition and rate; empty where the denominator is 0
     */
    List<List<Optional<Estimate>>> estimates(List<NavigableMap<String, TaskTally>> conditions, List<Rate> rates) {
        Panel panel = new Panel(conditions.getFirst().navigableKeySet(), conditions.getFirst());
        List<double[]> columns = new ArrayList<>();
        for (NavigableMap<String, TaskTally> condition : conditions) {
            for (Rate rate : rates) {
                columns.add(panel.clusterSums(panel.values(condition, rate.numerator())));
                columns.add(panel.clusterSums(panel.values(condition, rate.denominator())));
            }
        }
        double[][] sums = new Resampler(panel.clusters(), settings).bootstrapSums(columns.toArray(double[][]::new));
        List<List<Optional<Estimate>>> all = new ArrayList<>();
        int column = 0;
        for (NavigableMap<String, TaskTally> condition : conditions) {
            List<Optional<Estimate>> estimates = new ArrayList<>();
            for (Rate rate : rates) {
                Ratio ratio = new Ratio(columns.get(column), columns.get(column + 1)).withoutEmptyClusters();
                double[] draws = Ratio.divide(sums[column], sums[column + 1]);
                estimates.add(
                        ratio.numerators().length == 0
                                ? Optional.empty()
                                : Optional.of(estimate(condition, rate, ratio, draws)));
                column += 2;
            }
            all.add(estimates);
        }
        return all;
    }

    private Estimate estimate(NavigableMap<String, TaskTally> condition, Rate rate, Ratio ratio, double[] draws) {
        BootstrapDistribution distribution = new BootstrapDistribution(
                ratio.value(),
                draws,
                ratio.jackknife(),
                RANGE,
                new FewClusters(ratio.numerators().length, settings.alpha()));
        Interval interval = distribution.percentile(settings.alpha());
        int tasks = (int) condition.values().stream()
                .filter(tally -> rate.denominator().applyAsDouble(tally) > 0)
                .count();
        int samples =
                (int) condition.values().stream().mapToDouble(rate.samples()).sum();
        String method = PairedAnalysis.method("cluster bootstrap", distribution, settings);
        return new Estimate(ratio.value(), interval.low(), interval.high(), tasks, samples, method);
    }
}
