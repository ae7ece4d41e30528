package dev.fulcrum.statistics;

import dev.fulcrum.metric.Measured;
import dev.fulcrum.oracle.Security;
import java.util.Locale;

/** Which samples a statement is about. */
public enum Among {
    /** Every sample. */
    ALL("all samples"),
    /** Samples that pass every functional test. */
    FUNCTIONAL("working samples"),
    /** Samples that work and that an exploit broke. */
    EXPLOITED("working samples that an exploit broke"),
    /** Samples that work and withstood every exploit. */
    WITHSTOOD("working samples that withstood");

    private final String title;

    Among(String title) {
        this.title = title;
    }

    /** As specs spell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    boolean includes(Measured sample) {
        boolean works = sample.outcome().functional();
        return switch (this) {
            case ALL -> true;
            case FUNCTIONAL -> works;
            case EXPLOITED -> works && sample.outcome().security() == Security.INSECURE;
            case WITHSTOOD -> works && sample.outcome().security() == Security.SECURE;
        };
    }
}
