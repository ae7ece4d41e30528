package dev.fulcrum.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far two raters agree beyond chance.
 *
 * @param observed share of items on which they agree
 * @param kappa Cohen's; empty when chance alone would make them agree on everything
 * @param kappaInterval cluster bootstrap
 * @param ac1 Gwet's, which does not collapse when one category is rare
 * @param ac1Interval cluster bootstrap
 */
public record Agreement(
        int items,
        double observed,
        Optional<Double> kappa,
        Optional<Interval> kappaInterval,
        double ac1,
        Interval ac1Interval) {
    private static final Interval RANGE = new Interval(-1, 1);

    /**
     * One item rated by both.
     *
     * @param cluster items of one cluster are resampled together, for example a task's samples
     * @param first category of the first rater, from 0
     * @param second category of the second rater
     */
    public record Rating(String cluster, int first, int second) {}

    /**
     * @param categories at least 2
     * @throws IllegalArgumentException if there is no rating or a category is out of range
     * @see "Cohen 1960, A coefficient of agreement for nominal scales"
     * @see "Gwet 2008, Computing inter-rater reliability and its variance in the presence of high agreement"
     */
    public static Agreement of(List<Rating> ratings, int categories, Settings settings) {
        if (ratings.isEmpty() || categories < 2) {
            throw new IllegalArgumentException("agreement needs ratings and at least 2 categories");
        }
        Map<String, double[]> byCluster = new LinkedHashMap<>();
        for (Rating rating : ratings) {
            if (Math.min(rating.first(), rating.second()) < 0
                    || Math.max(rating.first(), rating.second()) >= categories) {
                throw new IllegalArgumentException(rating + " is outside the " + categories + " categories");
            }
            byCluster
                    .computeIfAbsent(rating.cluster(), name -> new double[categories * categories])[
                    rating.first() * categories + rating.second()]++;
        }
        SumStatistic sums = SumStatistic.ofRows(new ArrayList<>(byCluster.values()));
        double[] table = sums.totals();
        BootstrapDistribution ac1 = sums.bootstrap(counts -> ac1(counts, categories), RANGE, settings);
        double kappa = kappa(table, categories);
        Optional<Interval> kappaInterval = Double.isNaN(kappa)
                ? Optional.empty()
                : Optional.of(sums.bootstrap(counts -> kappa(counts, categories), RANGE, settings)
                        .percentile(settings.alpha()));
        return new Agreement(
                ratings.size(),
                observed(table, categories),
                kappaInterval.map(interval -> kappa),
                kappaInterval,
                ac1.value(),
                ac1.percentile(settings.alpha()));
    }

    private static double kappa(double[] counts, int categories) {
        double chance = 0;
        double total = sum(counts);
        for (int category = 0; category < categories; category++) {
            chance += first(counts, categories, category) * second(counts, categories, category) / (total * total);
        }
        double room = 1 - chance;
        return room <= 0 ? Double.NaN : (observed(counts, categories) - chance) / room;
    }

    private static double ac1(double[] counts, int categories) {
        double chance = 0;
        double total = sum(counts);
        for (int category = 0; category < categories; category++) {
            double share = (first(counts, categories, category) + second(counts, categories, category)) / (2 * total);
            chance += share * (1 - share) / (categories - 1);
        }
        return (observed(counts, categories) - chance) / (1 - chance);
    }

    private static double observed(double[] counts, int categories) {
        double agree = 0;
        for (int category = 0; category < categories; category++) {
            agree += counts[category * categories + category];
        }
        return agree / sum(counts);
    }

    private static double first(double[] counts, int categories, int category) {
        double sum = 0;
        for (int other = 0; other < categories; other++) {
            sum += counts[category * categories + other];
        }
        return sum;
    }

    private static double second(double[] counts, int categories, int category) {
        double sum = 0;
        for (int other = 0; other < categories; other++) {
            sum += counts[other * categories + category];
        }
        return sum;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
