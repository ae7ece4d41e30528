package dev.fulcrum.model;

import java.util.List;

/** What a model is given. */
public sealed interface Question {

    /**
     * A conversation, put through the model's chat template.
     *
     * @param answerPrefix text that the answer is made to begin with, often empty; it is not part of the completion, and the messages need not repeat it:
     *     who asks a model that cannot be given a beginning has to put it into words
     */
    record Chat(List<Message> messages, String answerPrefix) implements Question {
        public Chat {
            messages = List.copyOf(messages);
        }
    }

    /** Raw text to be continued. */
    record Continuation(String text) implements Question {}
}
