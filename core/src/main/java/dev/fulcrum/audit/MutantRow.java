package dev.fulcrum.audit;

import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.rewrite.Mutant;
import java.util.Optional;

/**
 * One mutant of a secure reference and what became of it.
 *
 * @param program scenario and language
 * @param reference the secure reference that it was made from
 * @param detail the exploit that killed it, or why it could not be judged; else empty
 * @param reason why it survived, from the suite's list of survivors
 */
public record MutantRow(
        String scenario,
        String program,
        String reference,
        Mutant mutant,
        Fate fate,
        String detail,
        Optional<Survivors.Survivor> reason) {

    /** How a mutant ended. */
    public enum Fate {
        /** It fails a functional test: set aside, it is no question of security. */
        FUNCTIONAL,
        /** An exploit works on it. */
        KILLED,
        /** It passes the functional tests and no exploit works on it. */
        SURVIVED,
        /** The laboratory could not say. */
        NOT_JUDGED
    }

    static MutantRow of(
            Subject subject,
            String reference,
            Mutant mutant,
            Judgement judgement,
            Optional<Survivors.Survivor> reason) {
        Fate fate = fate(judgement);
        return new MutantRow(
                subject.scenario(),
                subject.program(),
                reference,
                mutant,
                fate,
                detail(judgement, fate),
                fate == Fate.SURVIVED ? reason : Optional.empty());
    }

    private static Fate fate(Judgement judgement) {
        return switch (judgement.functional()) {
            case Verdict.Errored _, Verdict.Refused _ -> Fate.NOT_JUDGED;
            case Verdict.Failed _, Verdict.TimedOut _ -> Fate.FUNCTIONAL;
            case Verdict.Passed _ ->
                switch (judgement.security()) {
                    case INSECURE -> Fate.KILLED;
                    case SECURE -> Fate.SURVIVED;
                    case NOT_JUDGED -> Fate.NOT_JUDGED;
                };
        };
    }

    private static String detail(Judgement judgement, Fate fate) {
        return switch (fate) {
            case FUNCTIONAL -> judgement.test();
            case SURVIVED -> "";
            case KILLED -> of(judgement, ExploitOutcome.Result.EXPLOITED);
            case NOT_JUDGED ->
                judgement.functional() instanceof Verdict.Errored errored
                        ? errored.cause() + " " + errored.detail()
                        : of(judgement, ExploitOutcome.Result.NOT_JUDGED);
        };
    }

    private static String of(Judgement judgement, ExploitOutcome.Result result) {
        return judgement.exploits().stream()
                .filter(outcome -> outcome.result() == result)
                .map(outcome ->
                        outcome.exploit() + (result == ExploitOutcome.Result.NOT_JUDGED ? " " + outcome.detail() : ""))
                .findFirst()
                .orElse("");
    }

    /** Whether it says something of the exploits: it works and is not known to do what its original does. Not judged is not killed. */
    public boolean counts() {
        return fate == Fate.KILLED || fate == Fate.NOT_JUDGED || fate == Fate.SURVIVED && !equivalent();
    }

    public boolean equivalent() {
        return reason.filter(known -> known.reason() == Survivors.Reason.EQUIVALENT)
                .isPresent();
    }

    /** How the list of survivors names it. */
    public String name() {
        return reference + " " + mutant.id();
    }
}
