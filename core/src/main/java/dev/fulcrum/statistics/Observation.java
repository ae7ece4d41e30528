package dev.fulcrum.statistics;

/**
 * Two measurements of one sample, and what they are to be adjusted for.
 *
 * @param task samples of one task are compared with each other by the within-task correlation
 * @param cluster what is resampled as one
 * @param controls the same number for every observation; may be empty
 */
public record Observation(String task, String cluster, double x, double y, double... controls) {}
