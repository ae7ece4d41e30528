package dev.fulcrum.statistics;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Exact McNemar test on one bit per task: a task counts when strictly more than half of its samples do.
 *
 * @param b tasks that count under the first condition only
 * @param c tasks that count under the second condition only
 * @param p exact two-sided p-value, 1 when no task is discordant
 */
public record McNemar(int b, int c, double p) {

    /** @see "McNemar 1947; two-sided by doubling the smaller binomial tail at one half" */
    public static McNemar of(int b, int c) {
        int discordant = b + c;
        if (discordant == 0) {
            return new McNemar(b, c, 1);
        }
        double tail = new BinomialDistribution(discordant, .5).cumulativeProbability(Math.min(b, c));
        return new McNemar(b, c, Math.min(1, 2 * tail));
    }
}
