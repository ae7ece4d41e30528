package dev.fulcrum.task;

import java.util.List;
import java.util.Optional;

/**
 * Everything that decides about the samples of a task, as data. Public exploits may guide; held-out exploits never reach a
 * guide, a prompt or training.
 *
 * @param form how the test programs are written
 * @param profile what a sample may do
 * @param functional at least one where programs are executed, none elsewhere; a sample is functional when all pass. A data set that
 *     grew has its first tests as {@link #BASE}
 * @param exploits public attacks; empty when the task has no security oracle
 * @param heldOut attacks kept from every guide
 * @param driver what stands in the candidate's process between it and the tester. C: {@code drive()}, which decodes inputs and prints
 *     results (guests/c). Python: text behind the program that wraps its entry point. Never knows expected values
 */
public record Oracle(
        Form form,
        Profile profile,
        List<TestProgram> functional,
        List<TestProgram> exploits,
        List<TestProgram> heldOut,
        Optional<TestProgram> driver) {

    /** The name of the functional tests that are also counted on their own, before those that were added to them. */
    public static final String BASE = "base.py";

    /** The conventions that test programs follow. */
    public enum Form {
        /** Fulcrum's own: {@code test_*} and {@code exploit_*} functions in Python for every language, docs/suite-format.md. */
        FULCRUM,
        /** HumanEval's: a Python program that defines {@code check(candidate)} with assertions. */
        HUMAN_EVAL,
        /** HumanEval-X's for JavaScript: a program whose calls of {@code console.assert} decide. */
        HUMAN_EVAL_X,
        /** HumanEval-C's: a {@code main} with assertions, compiled into one program with the candidate. */
        HUMAN_EVAL_C,
        /** None: an answer is compared with the text of a correct reference and never executed. */
        TEXT,
        /** None: every token of a program is predicted from those before it, and compared. */
        TOKENS,
        /** None: the task is a question only. Whether an answer works or is secure is not judged. */
        PROMPT_ONLY
    }

    public Oracle {
        functional = List.copyOf(functional);
        exploits = List.copyOf(exploits);
        heldOut = List.copyOf(heldOut);
        if (functional.isEmpty() && executes(form)) {
            throw new IllegalArgumentException("an oracle needs a functional test");
        }
        if (!executes(form) && !(functional.isEmpty() && exploits.isEmpty() && heldOut.isEmpty())) {
            throw new IllegalArgumentException(
                    "an oracle of form " + form + " executes nothing, so it has no programs");
        }
    }

    /** An oracle that executes nothing: a form of comparing texts, or {@link Form#PROMPT_ONLY}. */
    public static Oracle withoutExecution(Form form) {
        return new Oracle(form, Profile.PURE, List.of(), List.of(), List.of(), Optional.empty());
    }

    /** Whether programs are run, so that there is a verdict. */
    public boolean executes() {
        return executes(form);
    }

    private static boolean executes(Form form) {
        return switch (form) {
            case FULCRUM, HUMAN_EVAL, HUMAN_EVAL_X, HUMAN_EVAL_C -> true;
            case TEXT, TOKENS, PROMPT_ONLY -> false;
        };
    }

    /** Whether answers are compared with the text of a reference. */
    public boolean comparesText() {
        return form == Form.TEXT || form == Form.TOKENS;
    }

    /** Whether the base tests are counted on their own. */
    public boolean hasBase() {
        return !functional.isEmpty() && functional.getFirst().name().equals(BASE);
    }

    /** Whether a verdict on security can be given at all. */
    public boolean judgesSecurity() {
        return !exploits.isEmpty() || !heldOut.isEmpty();
    }
}
