package dev.fulcrum.statistics;

/**
 * A claim fixed before the first sample.
 *
 * @param name how the study calls it
 * @param family hypotheses of one family share one error rate: Holm's correction runs inside it
 */
public record Hypothesis(String name, String family, Statement statement, Claim claim) {
    /** The family of hypotheses that name none. */
    public static final String ONLY_FAMILY = "study";

    /** A claim about two conditions, in the only family. */
    public Hypothesis(String name, Comparison comparison, Claim claim) {
        this(name, ONLY_FAMILY, new Statement.Difference(comparison), claim);
    }
}
