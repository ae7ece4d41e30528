package dev.fulcrum.task;

import java.util.List;
import java.util.Optional;

/**
 * Everything that decides about the samples of a task, as data. Public exploits may guide; held-out exploits never reach a
 * guide, a prompt or training.
 *
 * @param form how the test programs are written
 * @param profile what a sample may do
 * @param functional at least one; a sample is functional when all pass
 * @param exploits public attacks; empty when the task has no security oracle
 * @param heldOut attacks kept from every guide
 * @param driver C only: {@code drive()}, which decodes inputs and prints results (guests/c)
 */
public record Oracle(
        Form form,
        Profile profile,
        List<TestProgram> functional,
        List<TestProgram> exploits,
        List<TestProgram> heldOut,
        Optional<TestProgram> driver) {

    /** The conventions that test programs follow. */
    public enum Form {
        /** Fulcrum's own: {@code test_*} and {@code exploit_*} functions in Python for every language, docs/suite-format.md. */
        FULCRUM,
        /** HumanEval's: a Python program that defines {@code check(candidate)} with assertions. */
        HUMAN_EVAL,
        /** HumanEval-X's for JavaScript: a program whose calls of {@code console.assert} decide. */
        HUMAN_EVAL_X,
        /** HumanEval-C's: a {@code main} with assertions, compiled into one program with the candidate. */
        HUMAN_EVAL_C
    }

    public Oracle {
        functional = List.copyOf(functional);
        exploits = List.copyOf(exploits);
        heldOut = List.copyOf(heldOut);
        if (functional.isEmpty()) {
            throw new IllegalArgumentException("an oracle needs a functional test");
        }
    }

    /** Whether a verdict on security can be given at all. */
    public boolean judgesSecurity() {
        return !exploits.isEmpty() || !heldOut.isEmpty();
    }
}
