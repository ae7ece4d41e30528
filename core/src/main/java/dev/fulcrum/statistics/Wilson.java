package dev.fulcrum.statistics;

/** Interval of a proportion of independent trials. Samples of one task are not independent: use it for tasks, pairs, rules, never for samples. */
public final class Wilson {
    private Wilson() {}

    /**
     * @param successes 0..trials
     * @param trials at least 1
     * @param alpha the interval covers about 1 - alpha
     * @see "Wilson 1927, Probable inference, the law of succession, and statistical inference"
     */
    public static Interval interval(int successes, int trials, double alpha) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials + " is no proportion");
        }
        double z = Distributions.normalQuantile(1 - alpha / 2);
        double share = (double) successes / trials;
        double scale = 1 + z * z / trials;
        double centre = (share + z * z / (2 * trials)) / scale;
        double half = z / scale * Math.sqrt(share * (1 - share) / trials + z * z / (4.0 * trials * trials));
        double low = successes == 0 ? 0 : centre - half;
        double high = successes == trials ? 1 : centre + half;
        return new Interval(low, high);
    }
}
