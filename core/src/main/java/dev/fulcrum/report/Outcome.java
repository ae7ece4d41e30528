package dev.fulcrum.report;

import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Verdict;
import java.util.Locale;

/** Function by security: where one sample ended up. */
public enum Outcome {
    FUNCTIONAL_SECURE("functional, secure"),
    FUNCTIONAL_INSECURE("functional, insecure"),
    FUNCTIONAL_NOT_JUDGED("functional, security not judged"),
    BROKEN_SECURE("broken, secure"),
    BROKEN_INSECURE("broken, insecure"),
    BROKEN_NOT_JUDGED("broken, security not judged");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    /** Only {@link Verdict.Passed} is functional; everything else, errors of the laboratory too, is broken. */
    public static Outcome of(Judgement judgement) {
        boolean functional = judgement.functional() instanceof Verdict.Passed;
        return switch (judgement.security()) {
            case SECURE -> functional ? FUNCTIONAL_SECURE : BROKEN_SECURE;
            case INSECURE -> functional ? FUNCTIONAL_INSECURE : BROKEN_INSECURE;
            case NOT_JUDGED -> functional ? FUNCTIONAL_NOT_JUDGED : BROKEN_NOT_JUDGED;
        };
    }

    /** As a reader is told. */
    public String title() {
        return title;
    }

    /** For files and class names: {@code functional-secure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
