package dev.fulcrum.inference;

/** The native library, or the model file it was given, did not do what was asked. Lives in the child process only. */
final class NativeFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NativeFailure(String message) {
        super(message);
    }

    NativeFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
