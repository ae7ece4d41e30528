package dev.fulcrum.statistics;

/**
 * How hard to look.
 *
 * @param draws resamples for each interval and sign patterns for each permutation test, at least 100
 * @param seed fixes every draw
 * @param alpha level of a two-sided test, in (0, 1); intervals cover 1 - alpha
 * @param power chance to see an effect that is there, in (0, 1), for minimum detectable effects and needed tasks
 */
public record Settings(int draws, long seed, double alpha, double power) {
    public static final Settings DEFAULT = new Settings(10_000, 20_250_101L, .05, .8);

    public Settings {
        if (draws < 100) {
            throw new IllegalArgumentException("draws is " + draws + ", it is at least 100");
        }
        if (!(alpha > 0 && alpha < 1 && power > 0 && power < 1)) {
            throw new IllegalArgumentException("alpha " + alpha + " and power " + power + " lie between 0 and 1");
        }
    }

    public Settings withDraws(int newDraws) {
        return new Settings(newDraws, seed, alpha, power);
    }

    public Settings withSeed(long newSeed) {
        return new Settings(draws, newSeed, alpha, power);
    }
}
