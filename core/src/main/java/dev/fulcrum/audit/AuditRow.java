package dev.fulcrum.audit;

import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Security;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import java.util.List;
import java.util.Optional;

/**
 * One reference and what the oracle said.
 *
 * @param program scenario and language, {@code html-greeting/python}
 * @param heldOut whether the oracle has held-out exploits
 */
public record AuditRow(
        String program,
        Language language,
        String reference,
        Reference.Standing standing,
        boolean heldOut,
        Judgement judgement) {

    static AuditRow of(Subject subject, Reference reference, Judgement judgement) {
        return new AuditRow(
                subject.program(),
                subject.task().language(),
                reference.name(),
                reference.standing(),
                !subject.task().oracle().heldOut().isEmpty(),
                judgement);
    }

    /** Why this verdict is a defect of the suite; empty when it is what the standing demands. */
    public Optional<String> defect() {
        boolean passes = judgement.functional() instanceof Verdict.Passed;
        return switch (standing) {
            case BROKEN ->
                judgement.functional() instanceof Verdict.Passed || judgement.functional() instanceof Verdict.Errored
                        ? Optional.of("is broken, but " + functional())
                        : Optional.empty();
            case CORRECT -> passes ? Optional.empty() : Optional.of("is correct, but " + functional());
            case SECURE -> {
                if (!passes) {
                    yield Optional.of("is secure, but " + functional());
                }
                yield judgement.security() == Security.SECURE
                        ? Optional.empty()
                        : Optional.of("is secure, but " + exploits());
            }
            case INSECURE -> {
                if (!passes) {
                    yield Optional.of("is insecure, but must pass its tests and " + functional());
                }
                if (!killedBy(false)) {
                    yield Optional.of("is insecure, but no public exploit works: " + exploits());
                }
                yield !heldOut || killedBy(true)
                        ? Optional.empty()
                        : Optional.of("is insecure, but no held-out exploit works: " + exploits());
            }
        };
    }

    /** Whether an exploit of this sort worked. */
    public boolean killedBy(boolean heldOut) {
        return judgement.exploits().stream()
                .anyMatch(
                        outcome -> outcome.heldOut() == heldOut && outcome.result() == ExploitOutcome.Result.EXPLOITED);
    }

    /** The exploits that worked. */
    public List<String> killers() {
        return judgement.exploits().stream()
                .filter(outcome -> outcome.result() == ExploitOutcome.Result.EXPLOITED)
                .map(ExploitOutcome::exploit)
                .toList();
    }

    /** What another judgement of the same program, or of one that does the same, says otherwise; empty when nothing. */
    Optional<String> difference(Judgement other) {
        if (judgement.functional().getClass() != other.functional().getClass()) {
            return Optional.of(
                    "functional tests: " + name(judgement.functional()) + ", then " + name(other.functional()));
        }
        for (int i = 0;
                i < Math.min(judgement.exploits().size(), other.exploits().size());
                i++) {
            ExploitOutcome mine = judgement.exploits().get(i);
            ExploitOutcome its = other.exploits().get(i);
            if (mine.result() != its.result()) {
                return Optional.of(
                        "%s: %s, then %s %s".formatted(mine.exploit(), mine.result(), its.result(), its.detail()));
            }
        }
        return judgement.exploits().size() == other.exploits().size()
                ? Optional.empty()
                : Optional.of("not the same exploits ran");
    }

    private static String name(Verdict verdict) {
        return verdict.getClass().getSimpleName();
    }

    private String functional() {
        return switch (judgement.functional()) {
            case Verdict.Passed ignored -> "passes all functional tests";
            case Verdict.Failed(Verdict.Reason reason, String detail) ->
                judgement.test() + " fails: " + reason + " " + detail;
            case Verdict.TimedOut timedOut -> judgement.test() + " timed out after " + timedOut.limit();
            case Verdict.Errored(Verdict.Cause cause, String detail) -> "could not be judged: " + cause + " " + detail;
            case Verdict.Refused ignored -> "holds no program";
        };
    }

    private String exploits() {
        List<String> unexpected = judgement.exploits().stream()
                .filter(outcome ->
                        standing == Reference.Standing.INSECURE || outcome.result() != ExploitOutcome.Result.WITHSTOOD)
                .map(outcome -> outcome.exploit() + " " + outcome.result() + " " + outcome.detail())
                .toList();
        return unexpected.isEmpty() ? "no exploit ran" : String.join("; ", unexpected);
    }
}
