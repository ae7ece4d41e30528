package dev.fulcrum.model;

import java.util.List;

/** Turns questions into completions. Thread-safe. */
public interface Model extends AutoCloseable {

    ModelCard card();

    /**
     * Answers a question several times.
     *
     * @return one completion per seed, in the order of the seeds
     * @throws ModelException when the model cannot answer; what was paid for before is in the exception's message
     */
    List<Completion> complete(CompletionRequest request);

    @Override
    void close();
}
