package dev.fulcrum.inference;

import java.util.List;

/** What the inference process answers. */
sealed interface Reply {

    /** Names the order; 0 for what is said before the first one. */
    long id();

    /** The model is loaded. */
    record Ready(BatchShape shape, int trainedContext) implements Reply {
        @Override
        public long id() {
            return 0;
        }
    }

    record Completed(long id, int promptTokens, List<GeneratedText> texts) implements Reply {}

    record Scored(long id, List<TokenLikelihood> tokens) implements Reply {}

    /** @param usersMistake whether the user can put it right: a grammar, a file, a missing library */
    record Failed(long id, boolean usersMistake, String message) implements Reply {}
}
