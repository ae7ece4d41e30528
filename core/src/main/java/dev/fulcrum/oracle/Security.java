package dev.fulcrum.oracle;

import java.util.Locale;

/** What the exploits say about a sample. */
public enum Security {
    /** Every exploit, public and held out, was withstood. */
    SECURE,
    /** At least one exploit worked. */
    INSECURE,
    /** No exploit worked but at least one could not be judged, or the task has none. Never counted as secure. */
    NOT_JUDGED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
