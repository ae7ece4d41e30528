package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.oracle.Judge;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sample.SampleFile;
import dev.fulcrum.sample.SampleFile.Submission;
import dev.fulcrum.study.Evaluation;
import dev.fulcrum.study.VerdictFile;
import dev.fulcrum.task.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            description =
                    "Write every verdict as soon as it is known, in the order of the samples; a run that was cut goes on there.")
    private Optional<Path> verdicts = Optional.empty();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

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
        List<Submission> submissions = submissions(suite);
        if (submissions.getFirst().task().oracle().comparesText()) {
            TextScores.report(suite, submissions, verdicts, json);
            return 0;
        }
        Evaluation.requireSamples(submissions, ks);
        List<Judgement> judgements;
        try (Judge judge = judging.open(installation, jobs.orElse(installation.processors()))) {
            Evaluation evaluation = new Evaluation(judge, installation.progress());
            judgements = verdicts.isPresent()
                    ? judge(evaluation, submissions, verdicts.get(), suite, judge.setting())
                    : evaluation.judge(submissions, List.of(), (submission, judgement) -> {});
        }
        Map<String, Estimate> metrics = Evaluation.metrics(submissions, judgements, ks);
        Duration elapsed = Duration.between(start, installation.clock().instant());
        report(suite, submissions, judgements, metrics, elapsed);
        return 0;
    }

    private List<Submission> submissions(Suite suite) {
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
        return content.submissions();
    }

    private static List<Judgement> judge(
            Evaluation evaluation, List<Submission> submissions, Path out, Suite suite, String setting) {
        try (VerdictFile written = VerdictFile.open(
                out, suite, submissions, setting, sentence -> System.err.println("fulcrum: " + sentence))) {
            return evaluation.judge(submissions, written.finished(), written::append);
        }
    }

    private void report(
            Suite suite,
            List<Submission> submissions,
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
                            .filter(each -> each.functional().id().equals(word))
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
        long errors = judgements.stream()
                .filter(each -> each.functional() instanceof Verdict.Errored)
                .count();
        if (errors > 0) {
            System.err.println("fulcrum: " + errors + " samples could not be judged and count as not passed");
        }
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
        if (metrics.isEmpty()) {
            System.out.println("no metrics: the tasks have no tests, so nothing is known of function or security");
        }
        metrics.forEach((name, estimate) -> System.out.printf(
                "%-12s %.4f [%.4f, %.4f]%n", name, estimate.value(), estimate.low(), estimate.high()));
    }
}
