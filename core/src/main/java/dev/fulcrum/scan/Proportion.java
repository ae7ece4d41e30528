package dev.fulcrum.scan;

/**
 * A share of independent units with its 95 % interval.
 *
 * @param value {@code hits / total} for a share, the difference for {@link #difference}
 * @param low lower end, at most value
 * @param high upper end, at least value
 */
public record Proportion(double value, double low, double high) {

    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Wilson's score interval, which stays within 0..1 and behaves for few units and for shares near 0 and 1.
     *
     * @param hits 0..total
     * @param total positive
     * @see "Wilson 1927, Probable inference, the law of succession, and statistical inference"
     */
    public static Proportion wilson(int hits, int total) {
        if (total <= 0 || hits < 0 || hits > total) {
            throw new IllegalArgumentException(hits + " of " + total + " is no share");
        }
        double share = (double) hits / total;
        double square = Z * Z;
        double centre = (share + square / (2 * total)) / (1 + square / total);
        double half =
                Z / (1 + square / total) * Math.sqrt(share * (1 - share) / total + square / (4.0 * total * total));
        double low = hits == 0 ? 0 : centre - half;
        double high = hits == total ? 1 : centre + half;
        return new Proportion(share, low, high);
    }

    /**
     * This share minus an independent one, with Newcombe's interval from both Wilson intervals.
     *
     * @return value in -1..1
     * @see "Newcombe 1998, Interval estimation for the difference between independent proportions, method 10"
     */
    public Proportion difference(Proportion other) {
        double difference = value - other.value;
        double down = Math.hypot(value - low, other.high - other.value);
        double up = Math.hypot(high - value, other.value - other.low);
        return new Proportion(difference, difference - down, difference + up);
    }
}
