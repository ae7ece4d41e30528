package dev.fulcrum.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether a correlation over everything says the same as inside the strata it is pooled from (languages, models, CWEs).
 *
 * @param pooled over all samples
 * @param within of deviations from the strata's means
 * @param byStratum each stratum's own correlation, where it exists
 * @param verdict what to make of it
 */
public record SimpsonCheck(
        double pooled,
        Interval pooledInterval,
        double within,
        Interval withinInterval,
        Map<String, Double> byStratum,
        Verdict verdict) {
    private static final Interval RANGE = new Interval(-1, 1);

    /** What pooling does. */
    public enum Verdict {
        /** Both have the same sign, or neither differs from 0. */
        AGREES,
        /** One of the two is shown to differ from 0, the other is not: part of the pooled correlation is differences between strata. */
        DEPENDS_ON_STRATA,
        /** Both differ from 0, with opposite signs: Simpson's paradox. */
        REVERSED
    }

    /** @param stratum may cross clusters, as models cross tasks */
    public record Stratified(String stratum, String cluster, double x, double y) {}

    public SimpsonCheck {
        byStratum = Map.copyOf(byStratum);
    }

    /** @return empty when x or y does not vary, over all or within strata */
    public static Optional<SimpsonCheck> of(List<Stratified> samples, Settings settings) {
        Map<String, Integer> strata = new TreeMap<>();
        samples.forEach(sample -> strata.putIfAbsent(sample.stratum(), 0));
        int next = 0;
        for (Map.Entry<String, Integer> stratum : strata.entrySet()) {
            stratum.setValue(next++);
        }
        int width = new Products(2).sums().length;
        Map<String, double[]> clusters = new LinkedHashMap<>();
        for (Stratified sample : samples) {
            double[] row = clusters.computeIfAbsent(sample.cluster(), name -> new double[width * strata.size()]);
            Products one = new Products(2);
            one.add(new double[] {sample.x(), sample.y()});
            add(row, width * strata.getOrDefault(sample.stratum(), 0), one.sums());
        }
        if (clusters.isEmpty()) {
            return Optional.empty();
        }
        SumStatistic sums = SumStatistic.ofRows(new ArrayList<>(clusters.values()));
        if (Double.isNaN(pooled(sums.totals(), width)) || Double.isNaN(within(sums.totals(), width))) {
            return Optional.empty();
        }
        BootstrapDistribution pooled = sums.bootstrap(row -> pooled(row, width), RANGE, settings);
        BootstrapDistribution within = sums.bootstrap(row -> within(row, width), RANGE, settings);
        Map<String, Double> byStratum = new TreeMap<>();
        strata.forEach((name, index) -> {
            double correlation = Products.correlation(part(sums.totals(), width, index), 2, 0);
            if (!Double.isNaN(correlation)) {
                byStratum.put(name, correlation);
            }
        });
        Interval pooledInterval = pooled.percentile(settings.alpha());
        Interval withinInterval = within.percentile(settings.alpha());
        return Optional.of(new SimpsonCheck(
                pooled.value(),
                pooledInterval,
                within.value(),
                withinInterval,
                byStratum,
                verdict(sign(pooledInterval), sign(withinInterval))));
    }

    private static Verdict verdict(int pooled, int within) {
        if (pooled == within) {
            return Verdict.AGREES;
        }
        return pooled * within < 0 ? Verdict.REVERSED : Verdict.DEPENDS_ON_STRATA;
    }

    private static int sign(Interval interval) {
        return interval.contains(0) ? 0 : interval.low() > 0 ? 1 : -1;
    }

    private static double pooled(double[] row, int width) {
        double[] all = new double[width];
        for (int i = 0; i < row.length; i++) {
            all[i % width] += row[i];
        }
        return Products.correlation(all, 2, 0);
    }

    private static double within(double[] row, int width) {
        double[] all = new double[width];
        for (int stratum = 0; stratum < row.length / width; stratum++) {
            double[] part = part(row, width, stratum);
            // A stratum that a resample missed has no deviations.
            if (part[0] > 0) {
                add(all, 0, Products.centred(part, 2));
            }
        }
        return Products.correlation(all, 2, 0);
    }

    private static double[] part(double[] row, int width, int stratum) {
        double[] part = new double[width];
        System.arraycopy(row, width * stratum, part, 0, width);
        return part;
    }

    private static void add(double[] into, int from, double[] values) {
        for (int i = 0; i < values.length; i++) {
            into[from + i] += values[i];
        }
    }
}
