package dev.fulcrum.inference;

/**
 * How probable a model finds a token of a given text.
 *
 * @param text the token's characters; empty when its bytes are only the beginning of one
 * @param logProbability natural logarithm of the softmax at temperature 1 over the whole vocabulary, at most 0
 */
public record TokenLikelihood(String text, double logProbability) {}
