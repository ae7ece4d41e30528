package dev.fulcrum.metric;

import dev.fulcrum.UserError;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is measured per task before tasks are averaged, for example {@code func-sec@1}.
 *
 * @param k how many samples are tried, at least 1
 */
public record Endpoint(Kind kind, int k) {
    public static final Endpoint FUNC_1 = new Endpoint(Kind.FUNC, 1);
    public static final Endpoint SEC_1 = new Endpoint(Kind.SEC, 1);
    /** The primary endpoint of every study. */
    public static final Endpoint FUNC_SEC_1 = new Endpoint(Kind.FUNC_SEC, 1);

    private static final Pattern FORM = Pattern.compile("(func|sec|func-sec)@([1-9][0-9]{0,5})");

    /** What makes a sample count. */
    public enum Kind {
        /** All functional tests passed. */
        FUNC,
        /** All exploits were withstood, working or not: the naive reading, never to be shown alone. */
        SEC,
        /** Both. */
        FUNC_SEC;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Endpoint {
        if (k < 1) {
            throw new IllegalArgumentException("k is " + k + ", it is at least 1");
        }
    }

    /** @throws UserError unless the text is {@code func@K}, {@code sec@K} or {@code func-sec@K} */
    public static Endpoint parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new UserError(
                    "endpoint \"" + text + "\" is unknown; endpoints are func@K, sec@K and func-sec@K, K >= 1");
        }
        Kind kind = Kind.valueOf(form.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Endpoint(kind, Integer.parseInt(form.group(2)));
    }

    /** {@code func@1}, {@code sec@1}, {@code func-sec@10}. */
    public String id() {
        return kind.id() + "@" + k;
    }

    /**
     * The endpoint's value for one task, 0..1.
     *
     * @throws IllegalArgumentException if the task has fewer than k samples
     */
    public double of(TaskTally tally) {
        return AtK.estimate(tally.samples(), tally.count(kind), k);
    }

    @Override
    public String toString() {
        return id();
    }
}
