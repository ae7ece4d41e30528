package dev.fulcrum.statistics;

import dev.fulcrum.metric.AtK;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.TaskTally;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

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
        Columns columns = new Columns(panel, conditions, rates);
        double[][] sums = new Resampler(panel.clusters(), settings).bootstrapSums(columns.distinct());
        return IntStream.range(0, conditions.size())
                .parallel()
                .mapToObj(condition -> IntStream.range(0, rates.size())
                        .mapToObj(rate ->
                                estimate(conditions.get(condition), rates.get(rate), columns.of(condition, rate), sums))
                        .toList())
                .toList();
    }

    /** The sums over clusters of all numerators and denominators; equal ones, as of tasks that count 1, once. */
    private static final class Columns {
        private final Map<DoubleBuffer, Integer> places = new LinkedHashMap<>();
        private final List<Fraction> fractions = new ArrayList<>();
        private final int rates;

        Columns(Panel panel, List<NavigableMap<String, TaskTally>> conditions, List<Rate> rates) {
            this.rates = rates.size();
            for (NavigableMap<String, TaskTally> condition : conditions) {
                for (Rate rate : rates) {
                    double[] numerators = panel.clusterSums(panel.values(condition, rate.numerator()));
                    double[] denominators = panel.clusterSums(panel.values(condition, rate.denominator()));
                    fractions.add(new Fraction(
                            place(numerators),
                            place(denominators),
                            new Ratio(numerators, denominators).withoutEmptyClusters()));
                }
            }
        }

        private int place(double[] column) {
            return places.computeIfAbsent(DoubleBuffer.wrap(column), added -> places.size());
        }

        double[][] distinct() {
            return places.keySet().stream().map(DoubleBuffer::array).toArray(double[][]::new);
        }

        Fraction of(int condition, int rate) {
            return fractions.get(condition * rates + rate);
        }
    }

    /** A rate of one condition: where the sums of its two columns stand. */
    private record Fraction(int numerator, int denominator, Ratio ratio) {}

    private Optional<Estimate> estimate(
            NavigableMap<String, TaskTally> condition, Rate rate, Fraction fraction, double[][] sums) {
        return fraction.ratio().numerators().length == 0
                ? Optional.empty()
                : Optional.of(estimate(
                        condition,
                        rate,
                        fraction.ratio(),
                        Ratio.divide(sums[fraction.numerator()], sums[fraction.denominator()])));
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
