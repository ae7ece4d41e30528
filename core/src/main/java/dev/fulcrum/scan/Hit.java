package dev.fulcrum.scan;

/**
 * A finding as people follow it from scan to scan.
 *
 * @param fingerprint 16 hex digits; the same finding keeps it when lines move, and equal lines are told apart by their order
 */
public record Hit(Finding finding, String fingerprint, Standing standing) {

    /** Whether somebody has already dealt with it. */
    public enum Standing {
        /** Nobody has. */
        OPEN,
        /** A comment {@code fulcrum: ignore RULE reason} in the line or the one above says that it is fine. */
        SUPPRESSED,
        /** It was there when the baseline was written. */
        BASELINE
    }
}
