package dev.fulcrum.model;

/** One turn of a conversation. */
public record Message(Speaker speaker, String text) {

    /** Who says it. */
    public enum Speaker {
        SYSTEM,
        USER,
        ASSISTANT
    }
}
