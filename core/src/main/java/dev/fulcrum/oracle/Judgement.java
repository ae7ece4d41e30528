package dev.fulcrum.oracle;

import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.TestProgram;
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

    /**
     * Whether the base tests passed, whatever the added ones said: tests run in their order, so one that decided had all before it pass.
     *
     * @param oracle the one that judged; without base tests of its own, all its tests count
     */
    public boolean passesBase(Oracle oracle) {
        return functional instanceof Verdict.Passed
                || oracle.hasBase()
                        && oracle.functional().stream()
                                .map(TestProgram::name)
                                .filter(name -> !name.equals(Oracle.BASE))
                                .anyMatch(name -> test.equals(name) || test.startsWith(name + "::"));
    }

    /** What judged it, with its version: {@code python 3.11.2}, {@code quickjs 0.17.0.2}, {@code node 20.20.2}; empty before any did. */
    public String engine() {
        int comma = mechanism.indexOf(", ");
        return comma < 0 ? "" : mechanism.substring(comma + 2);
    }

    public Security security() {
        if (exploits.stream().anyMatch(outcome -> outcome.result() == ExploitOutcome.Result.EXPLOITED)) {
            return Security.INSECURE;
        }
        boolean all = exploits.stream().allMatch(outcome -> outcome.result() == ExploitOutcome.Result.WITHSTOOD);
        return all && !exploits.isEmpty() ? Security.SECURE : Security.NOT_JUDGED;
    }
}
