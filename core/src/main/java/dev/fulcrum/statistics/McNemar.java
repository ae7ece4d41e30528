package dev.fulcrum.statistics;

/**
 * Exact McNemar test on one bit per task: a task counts when strictly more than half of its samples do.
 *
 * @param b tasks that count under the first condition only
 * @param c tasks that count under the second condition only
 * @param p exact two-sided p-value, 1 when no task is discordant
 */
public record McNemar(int b, int c, double p) {
    /** Up to so many tasks neither the smallest term underflows nor the largest overflows. */
    private static final int EXACT = 1000;

    /** @see "McNemar 1947; two-sided by doubling the smaller binomial tail at one half" */
    public static McNemar of(int b, int c) {
        int discordant = b + c;
        if (discordant == 0) {
            return new McNemar(b, c, 1);
        }
        return new McNemar(b, c, Math.min(1, 2 * tail(Math.min(b, c), discordant)));
    }

    /** P(X <= k) of n fair coins. */
    private static double tail(int k, int n) {
        return n <= EXACT ? ascending(k, n) : descending(k, n);
    }

    /** From the smallest term up: a power of two times whole numbers, exact while these fit a double. */
    private static double ascending(int k, int n) {
        double ways = 1;
        double sum = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - i + 1) / i;
            sum += ways;
        }
        return Math.scalb(sum, -n);
    }

    /** From the largest term down, until terms are negligible. */
    private static double descending(int k, int n) {
        double log = -n * Math.log(2);
        for (int i = 1; i <= k; i++) {
            log += Math.log((n - k + i) / (double) i);
        }
        double term = Math.exp(log);
        double sum = 0;
        for (int i = k; i >= 0 && term > sum * 1e-17; i--) {
            sum += term;
            term *= i / (double) (n - i + 1);
        }
        return sum;
    }
}
