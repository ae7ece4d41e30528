package dev.fulcrum.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sample.SampleFile;
import dev.fulcrum.study.Evaluation;
import dev.fulcrum.task.Suite;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges samples made elsewhere. */
@Command(
        name = "evaluate",
        description = "Judge samples made elsewhere: JSON lines with task_id and completion or solution.")
final class EvaluateCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Installation installation;

    @Parameters(paramLabel = "SAMPLES.jsonl", description = "The samples, plain or gzip-compressed.")
    private Path file = Path.of("");

    @Option(names = "--suite", required = true, description = "The suite whose oracles judge.")
    private String suiteName = "";

    @Option(names = "-k", split = ",", description = "The k of func@k (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    private List<Integer> ks = new ArrayList<>();

    @Option(names = "--jobs", description = "Samples judged at once (default: one a processor).")
    private Optional<Integer> jobs = Optional.empty();

    @Option(
            names = "--verdicts",
            paramLabel = "OUT.jsonl",
            description = "Write every verdict, in the order of the samples.")
    private Optional<Path> verdicts = Optional.empty();

    @Option(names = "--skip-invalid", description = "Judge the good lines when others cannot be read.")
    private boolean skipInvalid;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    EvaluateCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (ks.stream().anyMatch(k -> k < 1)
                || jobs.filter(number -> number < 1).isPresent()) {
            throw new UserError("-k and --jobs must be at least 1");
        }
        Instant start = installation.clock().instant();
        Suite suite = installation.suites().suite(suiteName);
        SampleFile.Content content = SampleFile.read(file, suite);
        if (!content.problems().isEmpty() && !skipInvalid) {
            List<String> shown = content.problems()
                    .subList(0, Math.min(50, content.problems().size()));
            throw new UserError(
                    "%s has %d lines that cannot be judged; --skip-invalid judges the other %d"
                            .formatted(
                                    file,
                                    content.problems().size(),
                                    content.submissions().size()),
                    shown);
        }
        content.problems().forEach(problem -> System.err.println("fulcrum: skipped " + problem));
        if (content.submissions().isEmpty()) {
            throw new UserError(file + " holds no sample that can be judged");
        }
        List<Judgement> judgements;
        int atOnce = jobs.orElse(installation.processors());
        try (SandboxJudge judge = installation.judge(atOnce);
                Writer out = open()) {
            judgements = new Evaluation(judge, judge.parallelism(), installation.progress())
                    .judge(content.submissions(), (submission, judgement) -> write(out, submission, judgement));
        } catch (IOException failed) {
            throw new UserError("the verdicts cannot be written: " + failed.getMessage());
        }
        Map<String, Estimate> metrics = Evaluation.metrics(content.submissions(), judgements, ks);
        Duration elapsed = Duration.between(start, installation.clock().instant());
        report(suite, content.submissions(), judgements, metrics, elapsed);
        return 0;
    }

    private Writer open() throws IOException {
        return verdicts.isPresent() ? Files.newBufferedWriter(verdicts.get()) : new BufferedWriter(Writer.nullWriter());
    }

    private static void write(Writer out, SampleFile.Submission submission, Judgement judgement) {
        ObjectNode line = JSON.createObjectNode()
                .put("task_id", submission.task().id())
                .put("sample", submission.index())
                .put("functional", word(judgement.functional()))
                .put("security", judgement.security().id())
                .put("trust", judgement.trust().name())
                .put("category", category(judgement.functional()))
                .put("detail", detail(judgement));
        try {
            out.write(JSON.writeValueAsString(line) + "\n");
            out.flush();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a verdict is plain data", impossible);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed ignored -> "passed";
            case Verdict.Failed ignored -> "failed";
            case Verdict.TimedOut ignored -> "timed_out";
            case Verdict.Errored ignored -> "errored";
            case Verdict.Refused ignored -> "refused";
        };
    }

    private static String category(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Failed failed -> failed.reason().name().toLowerCase(Locale.ROOT);
            case Verdict.Errored errored -> errored.cause().name().toLowerCase(Locale.ROOT);
            case Verdict.Passed ignored -> "";
            case Verdict.TimedOut ignored -> "";
            case Verdict.Refused ignored -> "";
        };
    }

    private static String detail(Judgement judgement) {
        String words = switch (judgement.functional()) {
            case Verdict.Failed failed -> failed.detail();
            case Verdict.Errored errored -> errored.detail();
            case Verdict.TimedOut timedOut -> "more than " + timedOut.limit().toMillis() + " ms of processor time";
            case Verdict.Passed ignored -> "";
            case Verdict.Refused refused -> refused.reply();
        };
        return judgement.test().isEmpty() ? words : judgement.test() + ": " + words;
    }

    private void report(
            Suite suite,
            List<SampleFile.Submission> submissions,
            List<Judgement> judgements,
            Map<String, Estimate> metrics,
            Duration elapsed) {
        long tasks = submissions.stream()
                .map(submission -> submission.task().id())
                .distinct()
                .count();
        ObjectNode document = JSON.createObjectNode()
                .put("suite", suite.name())
                .put("hash", suite.hash())
                .put("tasks", tasks)
                .put("samples", submissions.size())
                .put("seconds", elapsed.toMillis() / 1000.0);
        ObjectNode counts = document.putObject("verdicts");
        for (String word : List.of("passed", "failed", "timed_out", "errored", "refused")) {
            counts.put(
                    word,
                    judgements.stream()
                            .filter(each -> word(each.functional()).equals(word))
                            .count());
        }
        ObjectNode trust = document.putObject("trust");
        judgements.stream()
                .map(Judgement::trust)
                .distinct()
                .sorted()
                .forEach(each -> trust.put(
                        each.name(),
                        judgements.stream()
                                .filter(judgement -> judgement.trust() == each)
                                .count()));
        Map<String, String> defects = installation.suites().knownDefects(suite);
        ObjectNode known = document.putObject("known_defects");
        submissions.stream()
                .map(submission -> submission.task().id())
                .distinct()
                .filter(defects::containsKey)
                .forEach(id -> known.put(id, defects.get(id)));
        ObjectNode numbers = document.putObject("metrics");
        metrics.forEach((name, estimate) -> numbers.putObject(name)
                .put("value", estimate.value())
                .put("low", estimate.low())
                .put("high", estimate.high()));
        if (tasks < suite.tasks().size()) {
            System.err.printf(
                    "fulcrum: the file covers %d of %d tasks%n",
                    tasks, suite.tasks().size());
        }
        if (json) {
            System.out.println(document.toPrettyString());
            return;
        }
        System.out.printf(
                "suite %s: %d samples of %d tasks in %.1f s%n",
                suite.name(), submissions.size(), tasks, elapsed.toMillis() / 1000.0);
        System.out.println("verdicts " + counts + ", trust " + trust);
        known.properties()
                .forEach(each -> System.out.println("known defect: " + each.getKey() + ": "
                        + each.getValue().asText()));
        metrics.forEach((name, estimate) -> System.out.printf(
                "%-12s %.4f [%.4f, %.4f]%n", name, estimate.value(), estimate.low(), estimate.high()));
    }
}
