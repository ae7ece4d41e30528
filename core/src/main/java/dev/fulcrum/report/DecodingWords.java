package dev.fulcrum.report;

import dev.fulcrum.model.Decoding;

/** Settings as a reader is told. */
final class DecodingWords {
    private DecodingWords() {}

    static String of(Decoding decoding) {
        return "temperature %s, top-p %s, at most %d tokens"
                .formatted(decoding.temperature(), decoding.topP(), decoding.maxTokens());
    }
}
