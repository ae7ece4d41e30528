package dev.fulcrum.scan;

/** A tool's output is no report: it crashed, stalled or printed something else. */
final class UnusableOutput extends Exception {
    private static final long serialVersionUID = 1L;

    private final Errored.Cause cause;

    UnusableOutput(Errored.Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    Errored.Cause reason() {
        return cause;
    }
}
