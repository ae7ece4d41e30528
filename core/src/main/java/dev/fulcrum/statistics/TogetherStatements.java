package dev.fulcrum.statistics;

import dev.fulcrum.metric.Measured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Correlation within tasks, clustered. The test against 0 flips the sign of each cluster's sum of products of deviations: without association
 * either sign is as likely.
 */
final class TogetherStatements {
    private final List<Measured> samples;
    private final Settings settings;

    TogetherStatements(List<Measured> samples, Settings settings) {
        this.samples = samples;
        this.settings = settings;
    }

    /** @return empty when one of the two never varies within a task */
    Optional<Drawn> of(Statement.Together statement) {
        Map<String, Products> byTask = new LinkedHashMap<>();
        Map<String, String> clusters = new LinkedHashMap<>();
        int counted = 0;
        for (Measured sample : samples) {
            double x = SampleValue.of(sample, statement.first());
            double y = SampleValue.of(sample, statement.second());
            boolean chosen = statement.conditions().isEmpty()
                    || statement.conditions().contains(sample.outcome().condition());
            if (chosen && statement.among().includes(sample) && !Double.isNaN(x) && !Double.isNaN(y)) {
                byTask.computeIfAbsent(sample.outcome().task(), task -> new Products(2))
                        .add(new double[] {x, y});
                clusters.put(sample.outcome().task(), sample.outcome().cluster());
                counted++;
            }
        }
        Map<String, Products> byCluster = new LinkedHashMap<>();
        byTask.forEach((task, products) ->
                byCluster.merge(clusters.getOrDefault(task, task), products.centred(), Products::plus));
        if (byCluster.isEmpty()) {
            return Optional.empty();
        }
        List<double[]> rows = byCluster.values().stream().map(Products::sums).toList();
        SumStatistic sums = SumStatistic.ofRows(rows);
        if (Double.isNaN(Products.correlation(sums.totals(), 2, 0))) {
            return Optional.empty();
        }
        BootstrapDistribution distribution =
                sums.bootstrap(totals -> Products.correlation(totals, 2, 0), new Interval(-1, 1), settings);
        double[] scores = rows.stream().mapToDouble(row -> row[Products.CROSS]).toArray();
        return Optional.of(new Drawn(
                distribution,
                SignFlip.test(scores, new Resampler(scores.length, settings), settings),
                Drawn.estimate(distribution, byTask.size(), counted, "cluster bootstrap", settings)));
    }
}
