package dev.fulcrum.statistics;

import java.util.Arrays;

/** Sign-flip permutation test of paired differences: were the two conditions exchangeable, each cluster's difference could as well have the other sign. */
final class SignFlip {
    private static final double ROUNDING = 1e-9;

    private SignFlip() {}

    /** Two-sided p-value that the sum is 0: all sign patterns where they are few, else random ones. */
    static double test(double[] differences, Resampler resampler, Settings settings) {
        if (exact(differences, settings.draws())) {
            return enumerate(differences);
        }
        return sampled(
                sum(differences),
                resampler.signFlipSums(new double[][] {differences})[0],
                new double[settings.draws()]);
    }

    /** Whether all sign patterns are few enough to go through one by one. */
    static boolean exact(double[] differences, int draws) {
        return nonZero(differences).length <= 62 && 1L << nonZero(differences).length <= draws;
    }

    /** @return exact two-sided p-value over all sign patterns; 1 when nothing differs */
    static double enumerate(double[] differences) {
        double[] moving = nonZero(differences);
        double observed = sum(moving);
        double running = observed;
        long patterns = 1L << moving.length;
        long extreme = 0;
        boolean[] flipped = new boolean[moving.length];
        for (long pattern = 0; pattern < patterns; pattern++) {
            extreme += atLeast(running, observed) ? 1 : 0;
            // Gray code: successive patterns differ by the sign of one cluster.
            int next = Long.numberOfTrailingZeros(pattern + 1);
            if (next < moving.length) {
                running += flipped[next] ? 2 * moving[next] : -2 * moving[next];
                flipped[next] = !flipped[next];
            }
        }
        return (double) extreme / patterns;
    }

    /**
     * @param a the sum of one condition under random signs
     * @param b the sum of the other under the same signs
     * @return two-sided p-value that counts the observed pattern too, so never 0
     * @see "Phipson and Smyth 2010, Permutation p-values should never be zero"
     */
    static double sampled(double observed, double[] a, double[] b) {
        int extreme = 0;
        double threshold = Math.abs(observed) - ROUNDING;
        for (int draw = 0; draw < a.length; draw++) {
            extreme += Math.abs(a[draw] - b[draw]) >= threshold ? 1 : 0;
        }
        return (1.0 + extreme) / (1.0 + a.length);
    }

    private static boolean atLeast(double sum, double observed) {
        return Math.abs(sum) >= Math.abs(observed) - ROUNDING;
    }

    private static double[] nonZero(double[] differences) {
        return Arrays.stream(differences)
                .filter(difference -> Math.abs(difference) > BootstrapDistribution.ROUNDING)
                .toArray();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
