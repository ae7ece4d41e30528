package dev.fulcrum.statistics;

import dev.fulcrum.metric.Measured;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** Shares of samples that have a 0/1 measure, over tasks of some weaknesses, against a reference or against other weaknesses. */
final class ShareStatements {
    private final List<Measured> samples;
    private final Settings settings;

    ShareStatements(List<Measured> samples, Settings settings) {
        this.samples = samples;
        this.settings = settings;
    }

    /**
     * Task means summed by cluster.
     *
     * @param samples they stand on
     */
    private record Group(Ratio ratio, int tasks, int samples) {}

    /** @return empty when no sample is among those that the statement is about */
    Optional<Drawn> of(Statement.Share statement) {
        return group(statement.measure(), statement.among(), statement.weaknesses(), statement.conditions())
                .map(group -> {
                    double[] draws = draws(group, settings);
                    for (int draw = 0; draw < draws.length; draw++) {
                        draws[draw] -= statement.reference();
                    }
                    BootstrapDistribution distribution = new BootstrapDistribution(
                            group.ratio().value() - statement.reference(),
                            draws,
                            group.ratio().jackknife(),
                            new Interval(-statement.reference(), 1 - statement.reference()),
                            few(group.ratio().numerators().length));
                    return Drawn.byInterval(
                            distribution,
                            Drawn.estimate(
                                    distribution, group.tasks(), group.samples(), "cluster bootstrap", settings));
                });
    }

    /** @return empty when one of the groups has no sample */
    Optional<Drawn> of(Statement.Gap statement) {
        Optional<Group> first =
                group(statement.measure(), statement.among(), statement.weaknesses(), statement.conditions());
        Optional<Group> second =
                group(statement.measure(), statement.among(), statement.others(), statement.conditions());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(gap(first.get(), second.get()));
    }

    /** The groups are different tasks, so they are resampled apart. */
    private Drawn gap(Group first, Group second) {
        double[] draws = draws(first, settings);
        double[] others = draws(second, settings.withSeed(settings.seed() + 1));
        for (int draw = 0; draw < draws.length; draw++) {
            draws[draw] -= others[draw];
        }
        double a = first.ratio().value();
        double b = second.ratio().value();
        double[] jackknife = DoubleStream.concat(
                        DoubleStream.of(first.ratio().jackknife()).map(left -> left - b),
                        DoubleStream.of(second.ratio().jackknife()).map(left -> a - left))
                .toArray();
        BootstrapDistribution distribution = new BootstrapDistribution(
                a - b,
                draws,
                jackknife,
                new Interval(-1, 1),
                few(Math.min(first.ratio().numerators().length, second.ratio().numerators().length)));
        return Drawn.byInterval(
                distribution,
                Drawn.estimate(
                        distribution,
                        first.tasks() + second.tasks(),
                        first.samples() + second.samples(),
                        "cluster bootstrap of two groups of tasks",
                        settings));
    }

    private FewClusters few(int clusters) {
        return new FewClusters(clusters, settings.alpha());
    }

    private static double[] draws(Group group, Settings settings) {
        Ratio ratio = group.ratio();
        double[][] sums = new Resampler(ratio.numerators().length, settings)
                .bootstrapSums(new double[][] {ratio.numerators(), ratio.denominators()});
        return Ratio.divide(sums[0], sums[1]);
    }

    private Optional<Group> group(String measure, Among among, Set<String> weaknesses, Set<String> conditions) {
        Map<String, double[]> byTask = new TreeMap<>();
        Map<String, String> clusters = new TreeMap<>();
        int counted = 0;
        for (Measured sample : samples) {
            double value = SampleValue.of(sample, measure);
            if (!Double.isNaN(value)
                    && among.includes(sample)
                    && (weaknesses.isEmpty() || weaknesses.contains(sample.weakness()))
                    && (conditions.isEmpty()
                            || conditions.contains(sample.outcome().condition()))) {
                double[] sums = byTask.computeIfAbsent(sample.outcome().task(), task -> new double[2]);
                sums[0] += value;
                sums[1]++;
                clusters.put(sample.outcome().task(), sample.outcome().cluster());
                counted++;
            }
        }
        if (byTask.isEmpty()) {
            return Optional.empty();
        }
        Map<String, double[]> byCluster = new TreeMap<>();
        byTask.forEach((task, sums) -> {
            double[] cluster = byCluster.computeIfAbsent(clusters.getOrDefault(task, task), name -> new double[2]);
            cluster[0] += sums[0] / sums[1];
            cluster[1]++;
        });
        Ratio ratio = new Ratio(
                byCluster.values().stream().mapToDouble(sums -> sums[0]).toArray(),
                byCluster.values().stream().mapToDouble(sums -> sums[1]).toArray());
        return Optional.of(new Group(ratio, byTask.size(), counted));
    }
}
