package dev.fulcrum.study;

import dev.fulcrum.model.Decoding;

/** Settings as a reader is told. */
final class Words {
    private Words() {}

    static String decoding(Decoding decoding) {
        return "temperature %s, top-p %s, at most %d tokens"
                .formatted(decoding.temperature(), decoding.topP(), decoding.maxTokens());
    }
}
