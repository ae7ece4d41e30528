package dev.fulcrum.statistics;

import dev.fulcrum.metric.Measured;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Paired differences of measures, as rates are compared: task means, cluster bootstrap, sign flips. */
final class MeasureStatements {
    private final List<Measured> samples;
    private final Settings settings;

    MeasureStatements(List<Measured> samples, Settings settings) {
        this.samples = samples;
        this.settings = settings;
    }

    /** A task's mean and what it stands on. */
    private static final class Mean {
        final String cluster;
        double sum;
        int samples;

        Mean(String cluster) {
            this.cluster = cluster;
        }

        double value() {
            return sum / samples;
        }
    }

    /** @return empty when no task has the measure under both conditions */
    Optional<Drawn> of(Statement.MeasureDifference statement) {
        Map<String, Mean> treatment = means(statement, statement.a());
        Map<String, Mean> baseline = means(statement, statement.b());
        TreeSet<String> tasks = new TreeSet<>(treatment.keySet());
        tasks.retainAll(baseline.keySet());
        Map<String, double[]> clusters = new TreeMap<>();
        double largest = 0;
        int counted = 0;
        for (String task : tasks) {
            Mean a = treatment.getOrDefault(task, new Mean(task));
            Mean b = baseline.getOrDefault(task, new Mean(task));
            double[] sums = clusters.computeIfAbsent(a.cluster, name -> new double[2]);
            sums[0] += a.value() - b.value();
            sums[1]++;
            largest = Math.max(largest, Math.max(Math.abs(a.value()), Math.abs(b.value())));
            counted += a.samples + b.samples;
        }
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        double[] differences =
                clusters.values().stream().mapToDouble(sums -> sums[0]).toArray();
        double[] sizes = clusters.values().stream().mapToDouble(sums -> sums[1]).toArray();
        // Where nothing varies the range decides what can be said, so it must not be read off values that do not vary.
        double bound = statement.share() ? 1 : Math.max(1, largest);
        Resampler resampler = new Resampler(differences.length, settings);
        double[][] draws = resampler.bootstrapSums(new double[][] {differences, sizes});
        Ratio ratio = new Ratio(differences, sizes);
        BootstrapDistribution distribution = new BootstrapDistribution(
                ratio.value(),
                Ratio.divide(draws[0], draws[1]),
                ratio.jackknife(),
                new Interval(-bound, bound),
                new FewClusters(differences.length, settings.alpha()));
        return Optional.of(new Drawn(
                distribution,
                SignFlip.test(differences, resampler, settings),
                Drawn.estimate(distribution, tasks.size(), counted, "paired cluster bootstrap", settings)));
    }

    private Map<String, Mean> means(Statement.MeasureDifference statement, String condition) {
        Map<String, Mean> means = new TreeMap<>();
        for (Measured sample : samples) {
            double value = SampleValue.of(sample, statement.measure());
            if (sample.outcome().condition().equals(condition)
                    && statement.among().includes(sample)
                    && !Double.isNaN(value)) {
                Mean mean = means.computeIfAbsent(
                        sample.outcome().task(),
                        task -> new Mean(sample.outcome().cluster()));
                mean.sum += value;
                mean.samples++;
            }
        }
        return means;
    }
}
