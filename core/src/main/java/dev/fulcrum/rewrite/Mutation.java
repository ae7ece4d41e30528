package dev.fulcrum.rewrite;

/** The ways in which a mutant differs from its original: slips that cost security. */
public enum Mutation {
    /** A check that ends the function early is gone, or a condition lost one of its parts. */
    REMOVE_CHECK("remove-check"),
    /** A comparison lets one more value through. */
    WEAKEN_COMPARISON("weaken-comparison"),
    /** A pattern or a list of characters matches more, or is applied to less. */
    WIDEN_PATTERN("widen-pattern"),
    /** A value is used as it came, not as a cleaning call returned it. */
    DROP_ESCAPE("drop-escape"),
    /** A call lost an option, a flag or an entry of a table. */
    DROP_OPTION("drop-option"),
    /** A size or an index is off by one. */
    CHANGE_BOUND("change-bound");

    private final String id;

    Mutation(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
