package dev.fulcrum.statistics;

import java.util.SplittableRandom;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * Whether two measurements of the same units (conditions, tasks) rise together.
 *
 * @param value in [-1, 1]
 * @param interval bootstrap over units, percentile widened for few units
 * @param p two-sided permutation test: would the pairing of the two lists have mattered
 * @param units units measured, at least 3
 */
public record RankCorrelation(double value, Interval interval, double p, int units) {
    private static final Interval RANGE = new Interval(-1, 1);

    /**
     * Spearman's rho, equal values share their mean rank.
     *
     * @throws IllegalArgumentException if the lists differ in length, have fewer than 3 units, or one of them does not vary
     */
    public static RankCorrelation spearman(double[] x, double[] y, Settings settings) {
        SpearmansCorrelation correlation = new SpearmansCorrelation();
        return of(x, y, settings, correlation::correlation);
    }

    /**
     * Kendall's tau-b, corrected for ties.
     *
     * @throws IllegalArgumentException as {@link #spearman}
     */
    public static RankCorrelation kendall(double[] x, double[] y, Settings settings) {
        KendallsCorrelation correlation = new KendallsCorrelation();
        return of(x, y, settings, correlation::correlation);
    }

    private interface Statistic {
        double of(double[] x, double[] y);
    }

    private static RankCorrelation of(double[] x, double[] y, Settings settings, Statistic statistic) {
        if (x.length != y.length || x.length < 3) {
            throw new IllegalArgumentException("a rank correlation needs two lists of the same length, at least 3, not "
                    + x.length + " and " + y.length);
        }
        double value = statistic.of(x, y);
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("a rank correlation needs lists that vary");
        }
        SplittableRandom random = new SplittableRandom(settings.seed());
        double[] draws = new double[settings.draws()];
        int extreme = 0;
        double[] a = new double[x.length];
        double[] b = new double[x.length];
        for (int draw = 0; draw < draws.length; draw++) {
            for (int i = 0; i < x.length; i++) {
                int unit = random.nextInt(x.length);
                a[i] = x[unit];
                b[i] = y[unit];
            }
            draws[draw] = statistic.of(a, b);
            double shuffled = statistic.of(x, shuffled(y, b, random));
            extreme += Math.abs(shuffled) >= Math.abs(value) - 1e-9 ? 1 : 0;
        }
        BootstrapDistribution distribution = new BootstrapDistribution(
                value, draws, jackknife(x, y, statistic), RANGE, new FewClusters(x.length, settings.alpha()));
        double p = (1.0 + extreme) / (1.0 + draws.length);
        return new RankCorrelation(value, distribution.percentile(settings.alpha()), p, x.length);
    }

    private static double[] shuffled(double[] values, double[] into, SplittableRandom random) {
        System.arraycopy(values, 0, into, 0, values.length);
        for (int i = into.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = into[i];
            into[i] = into[other];
            into[other] = kept;
        }
        return into;
    }

    private static double[] jackknife(double[] x, double[] y, Statistic statistic) {
        double[] values = new double[x.length];
        for (int left = 0; left < x.length; left++) {
            values[left] = statistic.of(without(x, left), without(y, left));
        }
        return values;
    }

    private static double[] without(double[] values, int index) {
        double[] rest = new double[values.length - 1];
        System.arraycopy(values, 0, rest, 0, index);
        System.arraycopy(values, index + 1, rest, index, rest.length - index);
        return rest;
    }
}
