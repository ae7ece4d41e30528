package dev.fulcrum.statistics;

/**
 * A claim about two conditions, fixed before the first sample.
 *
 * @param name how the study calls it
 */
public record Hypothesis(String name, Comparison comparison, Claim claim) {}
