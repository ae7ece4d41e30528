package dev.fulcrum.statistics;

import dev.fulcrum.metric.Estimate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Correlations with cluster bootstrap intervals. Only sums of products are resampled, so the cost does not grow with the samples. */
public final class Associations {
    private static final Interval RANGE = new Interval(-1, 1);

    private final Settings settings;

    public Associations(Settings settings) {
        this.settings = settings;
    }

    /**
     * @return empty when x or y does not vary, or fewer than two samples are given
     * @throws IllegalArgumentException if observations have different numbers of controls or one is not finite
     */
    public Optional<Association> of(List<Observation> observations) {
        if (observations.isEmpty()) {
            return Optional.empty();
        }
        int variables = 2 + observations.getFirst().controls().length;
        Map<String, Products> byCluster = new LinkedHashMap<>();
        Map<String, Products> byTask = new LinkedHashMap<>();
        Map<String, String> clusters = new LinkedHashMap<>();
        for (Observation observation : observations) {
            double[] values = values(observation, variables);
            byCluster
                    .computeIfAbsent(observation.cluster(), name -> new Products(variables))
                    .add(values);
            byTask.computeIfAbsent(observation.task(), name -> new Products(2))
                    .add(new double[] {values[0], values[1]});
            clusters.put(observation.task(), observation.cluster());
        }
        int tasks = byTask.size();
        int samples = observations.size();
        SumStatistic pooled = sums(byCluster.values());
        SumStatistic within = sums(withinTasks(byTask, clusters, byCluster));
        Optional<Estimate> raw = estimate(pooled, sums -> Products.correlation(sums, variables, 0), tasks, samples);
        Optional<Estimate> partial = variables == 2
                ? Optional.empty()
                : estimate(pooled, sums -> Products.correlation(sums, variables, variables - 2), tasks, samples);
        Optional<Estimate> inTask = estimate(within, sums -> Products.correlation(sums, 2, 0), tasks, samples);
        return raw.map(value -> new Association(value, partial, inTask));
    }

    private static double[] values(Observation observation, int variables) {
        double[] values = new double[variables];
        values[0] = observation.x();
        values[1] = observation.y();
        if (observation.controls().length != variables - 2) {
            throw new IllegalArgumentException("observations have different numbers of controls");
        }
        System.arraycopy(observation.controls(), 0, values, 2, variables - 2);
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("an observation of task " + observation.task() + " is " + value);
            }
        }
        return values;
    }

    /** Products of deviations from task means, summed per cluster in the order of the clusters. */
    private static List<Products> withinTasks(
            Map<String, Products> byTask, Map<String, String> clusters, Map<String, Products> order) {
        Map<String, Products> sums = new LinkedHashMap<>();
        order.keySet().forEach(cluster -> sums.put(cluster, new Products(2)));
        byTask.forEach(
                (task, products) -> sums.merge(clusters.getOrDefault(task, task), products.centred(), Products::plus));
        return List.copyOf(sums.values());
    }

    private static SumStatistic sums(Collection<Products> clusters) {
        return SumStatistic.ofRows(clusters.stream().map(Products::sums).toList());
    }

    private Optional<Estimate> estimate(
            SumStatistic sums, ToDoubleFunction<double[]> statistic, int tasks, int samples) {
        if (Double.isNaN(statistic.applyAsDouble(sums.totals()))) {
            return Optional.empty();
        }
        BootstrapDistribution distribution = sums.bootstrap(statistic, RANGE, settings);
        Interval interval = distribution.percentile(settings.alpha());
        String method = PairedAnalysis.method("cluster bootstrap", distribution, settings);
        return Optional.of(new Estimate(distribution.value(), interval.low(), interval.high(), tasks, samples, method));
    }
}
