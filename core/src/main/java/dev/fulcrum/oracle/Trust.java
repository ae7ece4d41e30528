package dev.fulcrum.oracle;

/** How a verdict was obtained. */
public enum Trust {
    /** Results were compared outside the candidate's process. */
    ISOLATED,
    /** Tests ran inside the candidate's process, which could forge them. */
    SHARED
}
