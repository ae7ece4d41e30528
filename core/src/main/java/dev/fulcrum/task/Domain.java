package dev.fulcrum.task;

import java.util.Locale;

/** The field of work a scenario comes from. */
public enum Domain {
    GENERAL,
    FINANCE,
    HEALTHCARE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
