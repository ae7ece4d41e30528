package dev.fulcrum.model;

import java.util.List;

/** The models that can be asked here. */
public interface ModelCatalogue {

    /** What the user may write, each with what it needs where it is not ready: {@code smollm2}, {@code openai:gpt-4o (needs OPENAI_API_KEY)}. */
    List<String> names();

    /** Whether a model of this id can be opened now. */
    boolean has(String id);

    /**
     * Opens a model.
     *
     * @throws dev.fulcrum.UserError when the id is unknown or the model is not ready, with what to do
     */
    Model open(String id);
}
