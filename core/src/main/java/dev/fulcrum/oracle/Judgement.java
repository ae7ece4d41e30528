package dev.fulcrum.oracle;

import java.time.Duration;
import java.util.List;

/**
 * Everything that the oracles of a task say about one program.
 *
 * @param functional over all functional tests: Passed only when each passed
 * @param test the functional test that decided, {@code functional_basic.py::test_empty}; empty when all passed
 * @param exploits one per exploit function run; empty when the task has none
 * @param mechanism what isolated it and what judged it, for example {@code bwrap+seccomp/system, python 3.11.2}
 * @param cpu processor time of the candidate's processes
 */
public record Judgement(
        Verdict functional, String test, List<ExploitOutcome> exploits, Trust trust, String mechanism, Duration cpu) {

    public Judgement {
        exploits = List.copyOf(exploits);
    }

    public Security security() {
        if (exploits.stream().anyMatch(outcome -> outcome.result() == ExploitOutcome.Result.EXPLOITED)) {
            return Security.INSECURE;
        }
        boolean all = exploits.stream().allMatch(outcome -> outcome.result() == ExploitOutcome.Result.WITHSTOOD);
        return all && !exploits.isEmpty() ? Security.SECURE : Security.NOT_JUDGED;
    }
}
