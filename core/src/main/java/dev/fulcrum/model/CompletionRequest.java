package dev.fulcrum.model;

import java.util.List;

/**
 * Several completions of one question.
 *
 * @param seeds one per completion wanted; the same seed, question and decoding give the same text whatever else runs
 */
public record CompletionRequest(Question question, Decoding decoding, List<Long> seeds) {
    public CompletionRequest {
        seeds = List.copyOf(seeds);
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException("a request asks for at least one completion");
        }
    }
}
