package dev.fulcrum.statistics;

/**
 * A proportion and its uncertainty.
 *
 * @param value in [0, 1]
 * @param standardError at least 0
 */
public record Proportion(double value, double standardError) {

    /** Of independent trials. */
    public static Proportion of(int successes, int trials) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials + " is no proportion");
        }
        double value = (double) successes / trials;
        return new Proportion(value, Math.sqrt(value * (1 - value) / trials));
    }

    double variance() {
        return standardError * standardError;
    }
}
