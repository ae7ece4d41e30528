package dev.fulcrum.metric.code;

/**
 * The names in a program.
 *
 * @param distinct different names
 * @param meanLength mean length of the different names in characters; 0 without names
 * @param singleLetterShare share of the different names that are one character long, 0..1
 */
public record Names(int distinct, double meanLength, double singleLetterShare) {}
