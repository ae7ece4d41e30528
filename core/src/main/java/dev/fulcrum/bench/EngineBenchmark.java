package dev.fulcrum.bench;

import dev.fulcrum.bench.ExecutionBenchmark.Measure;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Judges the canonical solutions of a JavaScript or C suite with Fulcrum and executes them the plain way, a cold process for each, in
 * turn, so that a busy machine is busy for both. Fulcrum's guests are started and ended within its time, and its own processor time
 * counts.
 */
public final class EngineBenchmark {
    private final GuestHome home;
    private final Mechanisms mechanisms;
    private final Language language;
    private final int workers;

    /**
     * @param language JavaScript or C
     * @param workers how many samples either handles at once
     */
    public EngineBenchmark(GuestHome home, Mechanisms mechanisms, Language language, int workers) {
        this.home = home;
        this.mechanisms = mechanisms;
        this.language = language;
        this.workers = workers;
    }

    /**
     * Both ways on the same samples, one after the other.
     *
     * @param engines how many samples each engine judged, by the engine's name and version
     */
    public record Round(Measure fulcrum, Measure plain, Map<String, Integer> engines) {
        /** How many times as many samples per second Fulcrum judges. */
        public double speed() {
            return fulcrum.samplesPerSecond() / plain.samplesPerSecond();
        }

        /** How many times less processor time Fulcrum takes. */
        public double thrift() {
            return plain.cpuMillisecondsPerSample() / fulcrum.cpuMillisecondsPerSample();
        }
    }

    /**
     * @param suite every task has its canonical solution as first reference
     * @param repetitions of each canonical solution
     * @param progress told each round when it ends
     */
    public List<Round> run(Suite suite, int repetitions, int rounds, Consumer<Round> progress) {
        List<Task> samples = new ArrayList<>();
        for (int repetition = 0; repetition < repetitions; repetition++) {
            samples.addAll(suite.tasks());
        }
        List<String> programs =
                samples.stream().map(EngineBenchmark::withItsTest).toList();
        ColdProcesses plain = new ColdProcesses(home, language, workers);
        List<Round> all = new ArrayList<>();
        try {
            for (int round = 0; round < rounds; round++) {
                Map<String, Integer> engines = new TreeMap<>();
                Measure ours = fulcrum(samples, engines);
                Round done = new Round(ours, plain.run(programs), engines);
                progress.accept(done);
                all.add(done);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the benchmark was interrupted", e);
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException("the benchmark failed", e);
        }
        return all;
    }

    private static String canonical(Task task) {
        return task.references().getFirst().code();
    }

    private static String withItsTest(Task task) {
        return canonical(task) + "\n" + task.oracle().functional().getFirst().source();
    }

    private Measure fulcrum(List<Task> samples, Map<String, Integer> engines)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Duration before = ProcessorTime.own();
        int passed = 0;
        Duration guests;
        try (SandboxJudge judge = SandboxJudge.open(home, mechanisms, workers);
                ExecutorService callers = Executors.newFixedThreadPool(
                        judge.parallelism(), Thread.ofVirtual().factory())) {
            List<Future<Judgement>> judgements = samples.stream()
                    .map(task -> callers.submit(() -> judge.judge(task, canonical(task))))
                    .toList();
            for (Future<Judgement> future : judgements) {
                Judgement judgement = future.get();
                passed += judgement.functional() instanceof Verdict.Passed ? 1 : 0;
                engines.merge(judgement.engine(), 1, Integer::sum);
            }
            guests = ProcessorTime.ofDescendants();
        }
        return new Measure(
                samples.size(),
                passed,
                Duration.ofNanos(System.nanoTime() - start),
                ProcessorTime.own().minus(before).plus(guests));
    }
}
