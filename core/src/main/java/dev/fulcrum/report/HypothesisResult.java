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
 * @param a the condition the hypothesis is about
 * @param b the condition it is compared to
 * @param margin the declared margin, at least 0, in the endpoint's unit; 0 when none was declared
 * @param effect a minus b with its interval; empty when there was nothing to compare
 * @param minimumDetectable the smallest difference this study could have found with power .8; empty when it is not known
 * @param tasksNeeded for INCONCLUSIVE: tasks in all that would probably decide it; empty when it is not known
 * @param reason why the verdict is what it is, one sentence
 */
public record HypothesisResult(
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
        INCONCLUSIVE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
