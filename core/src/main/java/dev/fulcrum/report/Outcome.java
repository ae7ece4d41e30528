package dev.fulcrum.report;

import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Verdict;
import java.util.Locale;

/** Function by security: where one sample ended up. */
public enum Outcome {
    FUNCTIONAL_SECURE("functional, secure", "\u25cf"),
    FUNCTIONAL_INSECURE("functional, insecure", "\u25b2"),
    FUNCTIONAL_NOT_JUDGED("functional, security not judged", "\u25a0"),
    BROKEN_SECURE("broken, secure", "\u25cb"),
    BROKEN_INSECURE("broken, insecure", "\u25b3"),
    BROKEN_NOT_JUDGED("broken, security not judged", "\u25a1");

    private final String title;
    private final String sign;

    Outcome(String title, String sign) {
        this.title = title;
        this.sign = sign;
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

    /** One character: round is secure, a triangle insecure, a square not judged; filled works, hollow is broken. */
    public String sign() {
        return sign;
    }

    /** For files and class names: {@code functional-secure}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
