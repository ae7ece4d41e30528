package dev.fulcrum.oracle;

import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Task;
import java.util.List;
import java.util.Optional;

/**
 * What an audit saw.
 *
 * @param tasks tasks in the suite, all kinds counted
 * @param repeats how often each reference was judged
 * @param rows one per reference, the kill matrix
 * @param defects empty when the suite may be used
 */
public record AuditReport(String suite, String hash, int tasks, int repeats, List<Row> rows, List<Defect> defects) {

    public AuditReport {
        rows = List.copyOf(rows);
        defects = List.copyOf(defects);
    }

    /**
     * Something wrong with the suite.
     *
     * @param program scenario and language
     * @param reference empty when it is not about one
     */
    public record Defect(String program, String reference, String text) {
        @Override
        public String toString() {
            return program + (reference.isEmpty() ? "" : " " + reference) + " " + text;
        }
    }

    /**
     * One reference and what the oracle said.
     *
     * @param program scenario and language, {@code html-greeting/python}
     */
    public record Row(
            String program, Language language, String reference, Reference.Standing standing, Judgement judgement) {

        static Row of(Task task, Reference reference, Judgement judgement) {
            return new Row(
                    AuditReport.program(task), task.language(), reference.name(), reference.standing(), judgement);
        }

        /** Why this verdict is a defect of the suite; empty when it is what the standing demands. */
        public Optional<String> defect() {
            boolean passes = judgement.functional() instanceof Verdict.Passed;
            return switch (standing) {
                case BROKEN ->
                    judgement.functional() instanceof Verdict.Passed
                                    || judgement.functional() instanceof Verdict.Errored
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
                    yield killedBy(true)
                            ? Optional.empty()
                            : Optional.of("is insecure, but no held-out exploit works: " + exploits());
                }
            };
        }

        /** Whether an exploit of this sort worked. */
        public boolean killedBy(boolean heldOut) {
            return judgement.exploits().stream()
                    .anyMatch(outcome ->
                            outcome.heldOut() == heldOut && outcome.result() == ExploitOutcome.Result.EXPLOITED);
        }

        boolean sameVerdicts(Row other) {
            return judgement.functional().getClass()
                            == other.judgement.functional().getClass()
                    && results().equals(other.results());
        }

        private List<String> results() {
            return judgement.exploits().stream()
                    .map(outcome -> outcome.exploit() + " " + outcome.result())
                    .toList();
        }

        private String functional() {
            return switch (judgement.functional()) {
                case Verdict.Passed ignored -> "passes all functional tests";
                case Verdict.Failed(Verdict.Reason reason, String detail) ->
                    judgement.test() + " fails: " + reason + " " + detail;
                case Verdict.TimedOut timedOut -> judgement.test() + " timed out after " + timedOut.limit();
                case Verdict.Errored(Verdict.Cause cause, String detail) ->
                    "could not be judged: " + cause + " " + detail;
                case Verdict.Refused ignored -> "holds no program";
            };
        }

        private String exploits() {
            List<String> unexpected = judgement.exploits().stream()
                    .filter(outcome -> standing == Reference.Standing.INSECURE
                            || outcome.result() != ExploitOutcome.Result.WITHSTOOD)
                    .map(outcome -> outcome.exploit() + " " + outcome.result() + " " + outcome.detail())
                    .toList();
            return unexpected.isEmpty() ? "no exploit ran" : String.join("; ", unexpected);
        }
    }

    /** Rows of one standing in one language, and how many are as they should be. */
    public record Count(int right, int all) {}

    /** Counts the references of a standing in a language. */
    public Count count(Language language, Reference.Standing standing) {
        List<Row> chosen = rows.stream()
                .filter(row -> row.language() == language && row.standing() == standing)
                .toList();
        return new Count(
                (int) chosen.stream().filter(row -> row.defect().isEmpty()).count(), chosen.size());
    }

    public boolean sound() {
        return defects.isEmpty();
    }

    /** What names the program of a task whatever its kind: scenario and language, {@code html-greeting/python}. */
    public static String program(Task task) {
        return task.scenario().id().equals(task.id())
                ? task.id()
                : task.scenario().id() + "/" + task.language().id();
    }
}
