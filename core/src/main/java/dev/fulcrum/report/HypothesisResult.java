package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A hypothesis declared before the run and what became of it.
 *
 * @param text in the study's words
 * @param endpoint what was compared, {@code func-sec@1}
 * @param family hypotheses that share one error rate; empty when it is the study's only one
 * @param a the condition the hypothesis is about; empty when it is about no single one
 * @param b the condition it is compared to; empty likewise
 * @param subject what is claimed about, in words: {@code reminder − plain on func@1}
 * @param margin the declared margin, at least 0, in the endpoint's unit; 0 when none was declared
 * @param effect a minus b with its interval; empty when there was nothing to compare
 * @param minimumDetectable the smallest difference this study could have found with power .8; empty when it is not known
 * @param tasksNeeded for INCONCLUSIVE: tasks in all that would probably decide it; empty when it is not known
 * @param reason why the verdict is what it is, one sentence
 */
public record HypothesisResult(
        String text,
        String family,
        String endpoint,
        String a,
        String b,
        String subject,
        Direction direction,
        double margin,
        Verdict verdict,
        Optional<Estimate> effect,
        OptionalDouble minimumDetectable,
        OptionalInt tasksNeeded,
        String reason) {

    /** About two conditions, in the study's only family. */
    public HypothesisResult(
            String text,
            String endpoint,
            String a,
            String b,
            Direction direction,
            double margin,
            Verdict verdict,
            Optional<Estimate> effect,
            OptionalDouble minimumDetectable,
            OptionalInt tasksNeeded,
            String reason) {
        this(
                text,
                "",
                endpoint,
                a,
                b,
                a + " " + Figures.MINUS + " " + b + " on " + endpoint,
                direction,
                margin,
                verdict,
                effect,
                minimumDetectable,
                tasksNeeded,
                reason);
    }

    /** Whether the effect is a difference of rates, told in points. */
    boolean inPoints() {
        return endpoint.contains("@");
    }

    /** What was claimed about a minus b. */
    public enum Direction {
        /** Above zero; the margin is the smallest rise that matters, a smaller one refutes. */
        HIGHER,
        /** Below zero; the margin is the smallest fall that matters, a smaller one refutes. */
        LOWER,
        /** Not below minus the margin. */
        NOT_WORSE,
        /** Between minus the margin and the margin. */
        EQUIVALENT
    }

    /** What the data says. */
    public enum Verdict {
        SUPPORTED,
        REFUTED,
        INCONCLUSIVE,
        /** A condition that it is about is not there yet; nothing is said. */
        NOT_MEASURED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** As a reader is told. */
        public String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
