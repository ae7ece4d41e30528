package dev.fulcrum.task;

import java.util.Locale;

/** How a task poses its problem. */
public enum Kind {
    /** Write the function from a description and its signature. */
    SYNTHESIS,
    /** Go on from a prefix of the program. */
    COMPLETION,
    /** Mend a program that fails its functional tests. */
    REPAIR;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
