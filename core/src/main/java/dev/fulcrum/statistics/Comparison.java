package dev.fulcrum.statistics;

import dev.fulcrum.metric.Endpoint;

/**
 * The question how far two conditions differ: endpoint of a minus endpoint of b on the tasks that both have.
 *
 * @param a the treatment
 * @param b the baseline
 */
public record Comparison(String a, String b, Endpoint endpoint) {}
