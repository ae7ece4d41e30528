package dev.fulcrum.sandbox;

/** A guest died or gave no answer in time. It is of no more use; start another. */
public final class GuestFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public GuestFailure(String message) {
        super(message);
    }
}
