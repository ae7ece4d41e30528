package dev.fulcrum.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fulcrum.UserError;
import dev.fulcrum.sample.SampleFile.Submission;
import dev.fulcrum.study.TextEvaluation;
import dev.fulcrum.task.Suite;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code evaluate} says of suites whose answers are compared as text. */
final class TextScores {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String SECURITY = "not_judged";

    private TextScores() {}

    static void report(Suite suite, List<Submission> submissions, Optional<Path> scores, boolean json) {
        TextEvaluation.Result result = TextEvaluation.of(submissions);
        scores.ifPresent(file -> write(file, result));
        ObjectNode document = JSON.createObjectNode()
                .put("suite", suite.name())
                .put("hash", suite.hash())
                .put(
                        "tasks",
                        submissions.stream()
                                .map(each -> each.task().id())
                                .distinct()
                                .count())
                .put("samples", submissions.size())
                .put("security", SECURITY);
        ObjectNode metrics = document.putObject("metrics");
        result.metrics()
                .forEach((name, estimate) -> metrics.putObject(name)
                        .put("value", estimate.value())
                        .put("low", estimate.low())
                        .put("high", estimate.high()));
        if (json) {
            System.out.println(document.toPrettyString());
            return;
        }
        System.out.printf(
                "suite %s: %d samples of %d tasks, compared as text; nothing was executed, security is not judged%n",
                suite.name(), submissions.size(), document.path("tasks").asInt());
        result.metrics()
                .forEach((name, estimate) -> System.out.printf(
                        "%-15s %.4f [%.4f, %.4f]%n", name, estimate.value(), estimate.low(), estimate.high()));
    }

    private static void write(Path file, TextEvaluation.Result result) {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (TextEvaluation.SampleScore score : result.samples()) {
                out.write(JSON.writeValueAsString(JSON.createObjectNode()
                                .put("task_id", score.submission().task().id())
                                .put("sample", score.submission().index())
                                .put("exact_match", score.exact())
                                .put("similarity", score.similarity())
                                .put("security", SECURITY))
                        + "\n");
            }
        } catch (IOException failed) {
            throw new UserError("the scores cannot be written: " + failed.getMessage());
        }
    }
}
