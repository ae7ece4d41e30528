package dev.fulcrum.model;

/** A model could not answer. The sample stays undone and is asked for again by the same command. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ModelException(String message) {
        super(message);
    }

    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
