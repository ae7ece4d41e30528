package dev.fulcrum.scan;

/**
 * A scanner could not judge a unit. That is neither "clean" nor "vulnerable", and nobody may count it as either.
 *
 * @param scanner the tool's name, {@code bandit}
 * @param unit the id of the unit
 * @param detail the tool's words or what was observed, one line
 */
public record Errored(String scanner, String unit, Cause cause, String detail) {

    /** Why there is no judgement. */
    public enum Cause {
        /** Larger than {@link BatchScanner#LARGEST} bytes. */
        TOO_LARGE,
        /** Not text in UTF-8, or text with NUL characters. */
        NOT_TEXT,
        /** The tool cannot parse it. */
        UNPARSABLE,
        /** The tool ended without a usable report because of it. */
        CRASHED,
        /** The tool did not finish with it in time. */
        TIMED_OUT
    }
}
