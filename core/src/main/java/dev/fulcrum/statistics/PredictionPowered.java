package dev.fulcrum.statistics;

import dev.fulcrum.metric.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Joins few trusted labels (human) with many cheap ones (scanner): the cheap mean, corrected by how far it is off where both are known. Valid however bad
 * the cheap labels are; with bad ones it falls back to the trusted mean, because their weight is tuned.
 *
 * @see "Angelopoulos et al. 2023, Prediction-powered inference; Angelopoulos, Duchi, Zrnic 2023, PPI++, section 6"
 */
public final class PredictionPowered {
    private static final Interval RATE = new Interval(0, 1);
    private static final Interval DIFFERENCE = new Interval(-1, 1);

    private final Settings settings;

    public PredictionPowered(Settings settings) {
        this.settings = settings;
    }

    /** One sample: its cheap label, and its trusted one where there is one. */
    public sealed interface Label {
        String cluster();

        double cheap();

        /** Labelled by both. */
        record Both(String cluster, double trusted, double cheap) implements Label {}

        /** Labelled cheaply only. */
        record Cheap(String cluster, double cheap) implements Label {}
    }

    /**
     * Mean of the trusted label, had it been given to all.
     *
     * @param labels 0..1 each; samples with a trusted label must be a random choice of all
     * @throws IllegalArgumentException if fewer than 2 labels are trusted or none is cheap only
     */
    public Estimate mean(List<Label> labels) {
        return estimate(List.of(labels), RATE);
    }

    /** Mean under a minus mean under b; clusters that occur under both are resampled together. */
    public Estimate difference(List<Label> a, List<Label> b) {
        return estimate(List.of(a, b), DIFFERENCE);
    }

    private Estimate estimate(List<List<Label>> groups, Interval range) {
        List<Moments> moments = groups.stream().map(PredictionPowered::moments).toList();
        Map<String, double[]> clusters = new LinkedHashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (Label label : groups.get(group)) {
                double[] row =
                        clusters.computeIfAbsent(label.cluster(), name -> new double[Moments.WIDTH * groups.size()]);
                Moments.add(row, Moments.WIDTH * group, label);
            }
        }
        SumStatistic sums = SumStatistic.ofRows(new ArrayList<>(clusters.values()));
        BootstrapDistribution distribution = sums.bootstrap(
                row -> {
                    double value = moments.getFirst().mean(row, 0);
                    return groups.size() == 1
                            ? value
                            : value - moments.getLast().mean(row, Moments.WIDTH);
                },
                range,
                settings);
        Interval interval = distribution.percentile(settings.alpha());
        return new Estimate(
                distribution.value(),
                interval.low(),
                interval.high(),
                new TreeSet<>(clusters.keySet()).size(),
                groups.stream().mapToInt(List::size).sum(),
                PairedAnalysis.method("prediction-powered, cluster bootstrap", distribution, settings));
    }

    /**
     * What one group's estimate needs.
     *
     * @param weight of the cheap labels, as PPI++ tunes it; fixed before resampling
     */
    private record Moments(double weight) {
        /** Trusted labels, their sum, the sum of their cheap twins, cheap-only labels, their sum. */
        static final int WIDTH = 5;

        static void add(double[] row, int from, Label label) {
            switch (label) {
                case Label.Both both -> {
                    row[from]++;
                    row[from + 1] += both.trusted();
                    row[from + 2] += both.cheap();
                }
                case Label.Cheap cheap -> {
                    row[from + 3]++;
                    row[from + 4] += cheap.cheap();
                }
            }
        }

        double mean(double[] row, int from) {
            double trusted = row[from + 1] / row[from];
            double off = row[from + 4] / row[from + 3] - row[from + 2] / row[from];
            return trusted + weight * off;
        }
    }

    /** Weight: covariance of trusted and cheap over (1 + n/N) times the variance of all cheap labels. */
    private static Moments moments(List<Label> labels) {
        List<Label.Both> both = new ArrayList<>();
        double sum = 0;
        for (Label label : labels) {
            sum += label.cheap();
            if (label instanceof Label.Both pair) {
                both.add(pair);
            }
        }
        int cheapOnly = labels.size() - both.size();
        if (both.size() < 2 || cheapOnly < 1) {
            throw new IllegalArgumentException(
                    "prediction-powered inference needs 2 trusted labels and 1 cheap one, there are " + both.size()
                            + " and " + cheapOnly);
        }
        double mean = sum / labels.size();
        double variance = 0;
        for (Label label : labels) {
            variance += (label.cheap() - mean) * (label.cheap() - mean) / (labels.size() - 1);
        }
        double trustedMean =
                both.stream().mapToDouble(Label.Both::trusted).average().orElse(0);
        double cheapMean =
                both.stream().mapToDouble(Label.Both::cheap).average().orElse(0);
        double covariance = 0;
        for (Label.Both pair : both) {
            covariance += (pair.trusted() - trustedMean) * (pair.cheap() - cheapMean) / both.size();
        }
        double weight = covariance / ((1 + (double) both.size() / cheapOnly) * variance);
        return new Moments(variance <= 0 ? 0 : Math.max(0, Math.min(1, weight)));
    }
}
