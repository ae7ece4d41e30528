package dev.fulcrum.inference;

import dev.fulcrum.model.CompletionRequest;
import dev.fulcrum.model.Question;

/** What the laboratory tells its inference process to do. */
sealed interface Order {

    /** Names the order in its reply; unique within a process. */
    long id();

    record Complete(long id, CompletionRequest request, boolean endless) implements Order {}

    record Score(long id, Question question, String continuation) implements Order {}

    /** Nobody waits for this order's reply any more. */
    record Cancel(long id) implements Order {}
}
