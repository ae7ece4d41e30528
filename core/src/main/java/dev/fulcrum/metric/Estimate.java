package dev.fulcrum.metric;

/**
 * A number that may be printed: it has an interval and says what it stands on.
 *
 * @param value the point estimate
 * @param low lower end of the 95 % interval, at most value
 * @param high upper end of the 95 % interval, at least value
 * @param tasks tasks it stands on
 * @param samples samples it stands on
 * @param method how the interval was made, for example {@code cluster bootstrap, percentile, 10000 draws}
 */
public record Estimate(double value, double low, double high, int tasks, int samples, String method) {}
