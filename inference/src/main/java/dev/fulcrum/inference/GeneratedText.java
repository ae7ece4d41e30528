package dev.fulcrum.inference;

import dev.fulcrum.model.Completion.Finish;

/**
 * What one seed brought.
 *
 * @param tokens tokens drawn, the closing one and those of a stop string included
 * @param logProbability sum over these tokens, natural, at temperature 1, at most 0
 */
record GeneratedText(String text, Finish finish, int tokens, double logProbability) {}
