package dev.fulcrum.model;

import java.util.List;
import java.util.Optional;

/**
 * How tokens are drawn.
 *
 * @param temperature 0 (greedy) to 2
 * @param topP nucleus, above 0 and at most 1
 * @param maxTokens upper bound of generated tokens, at least 1
 * @param stop strings that end a completion and are not part of it
 * @param grammar GBNF that the text must follow; only embedded models know it
 */
public record Decoding(double temperature, double topP, int maxTokens, List<String> stop, Optional<String> grammar) {
    public Decoding {
        stop = List.copyOf(stop);
        if (!(temperature >= 0 && temperature <= 2)) {
            throw new IllegalArgumentException("temperature is 0 to 2, not " + temperature);
        }
        if (!(topP > 0 && topP <= 1)) {
            throw new IllegalArgumentException("top-p is above 0 and at most 1, not " + topP);
        }
        if (maxTokens < 1) {
            throw new IllegalArgumentException("at least one token must be allowed, not " + maxTokens);
        }
    }
}
