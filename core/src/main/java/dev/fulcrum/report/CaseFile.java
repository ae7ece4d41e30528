package dev.fulcrum.report;

import dev.fulcrum.model.Message;
import dev.fulcrum.model.Question;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.store.StoredScan;
import dev.fulcrum.store.Studies;
import dev.fulcrum.study.StudyResult;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The samples one by one, and what a reader must know of how they came about. */
final class CaseFile {
    private final StudyResult result;
    private final List<SampleCase> samples;

    CaseFile(StudyResult result, Map<String, Task> tasks) {
        this.result = result;
        this.samples = result.columns().stream()
                .flatMap(column -> column.samples().stream()
                        .flatMap(stored -> sampleCase(column.condition().name(), stored, tasks)))
                .toList();
    }

    List<SampleCase> samples() {
        return samples;
    }

    List<SampleCase> of(String condition) {
        return samples.stream()
                .filter(each -> each.condition().equals(condition))
                .toList();
    }

    private static Stream<SampleCase> sampleCase(String condition, StoredSample stored, Map<String, Task> tasks) {
        Task task = tasks.get(stored.sample().task());
        if (task == null || stored.judgement().isEmpty()) {
            return Stream.empty();
        }
        List<Finding> findings = stored.scans().stream()
                .flatMap(scan -> scan.findings().stream())
                .toList();
        return Stream.of(new SampleCase(
                condition,
                stored.sample(),
                task.scenario().id(),
                task.scenario().title(),
                task.language(),
                task.kind(),
                task.scenario().cwes(),
                task.scenario().careful(),
                turns(stored.sample().question()),
                stored.judgement().get(),
                findings));
    }

    private static List<Message> turns(Question question) {
        return switch (question) {
            case Question.Chat(List<Message> messages, String beginning) -> {
                List<Message> turns = new ArrayList<>(messages);
                if (!beginning.isEmpty()) {
                    turns.add(new Message(Message.Speaker.ASSISTANT, beginning));
                }
                yield turns;
            }
            case Question.Continuation(String text) -> List.of(new Message(Message.Speaker.USER, text));
        };
    }

    Limits limits() {
        List<String> mechanisms = samples.stream()
                .map(each -> each.judgement().mechanism())
                .distinct()
                .sorted()
                .toList();
        List<String> deviations = new ArrayList<>();
        if (!result.registrations().isEmpty()
                && !result.registrations()
                        .getFirst()
                        .hash()
                        .equals(result.spec().hash())) {
            deviations.add(
                    "The declaration was changed after it was registered on %s: this report follows the changed one."
                            .formatted(result.registrations().getFirst().registered()));
            deviations.addAll(changes(
                    result.registrations().getFirst().spec(), result.spec().text()));
        }
        result.absent().values().stream()
                .distinct()
                .sorted()
                .forEach(reason -> deviations.add("Declared but not measured: " + reason + "."));
        if (!result.complete()) {
            deviations.add("Only %d of %d planned samples were drawn and judged."
                    .formatted(result.judged(), result.planned()));
        }
        return new Limits(
                notMeasured(),
                mechanisms,
                versions(),
                result.spec().seed(),
                result.registrations().stream()
                        .map(Studies.Registration::hash)
                        .findFirst()
                        .or(() -> Optional.of(result.spec().hash()).filter(hash -> !hash.isEmpty())),
                deviations);
    }

    /** Lines of the declaration that came and went; comments are no part of it. */
    private static List<String> changes(String registered, String now) {
        List<String> before = declared(registered);
        List<String> after = declared(now);
        List<String> changes = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> changes.add("Taken out: " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> changes.add("Put in: " + line));
        return changes;
    }

    private static List<String> declared(String spec) {
        return spec.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private List<String> notMeasured() {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "A withstood exploit is no proof of security: only the weaknesses that the exploits probe were looked for.");
        sentences.add("Findings of scanners are shown beside the code as witnesses; no program is judged by them.");
        long errored = samples.stream().filter(SampleCase::errored).count();
        if (errored > 0) {
            sentences.add(errored
                    + " samples could not be judged by the laboratory; they count as not functional and not secure.");
        }
        long unscanned = result.columns().stream()
                .flatMap(column -> column.samples().stream())
                .filter(stored ->
                        stored.scans().stream().anyMatch(scan -> scan.error().isPresent()))
                .count();
        if (unscanned > 0) {
            sentences.add("A scanner could not read " + unscanned + " samples; having no finding there means nothing.");
        }
        return sentences;
    }

    private List<Limits.Version> versions() {
        TreeSet<String> seen = new TreeSet<>();
        List<Limits.Version> versions = new ArrayList<>();
        for (StudyResult.Column column : result.columns()) {
            for (StoredSample stored : column.samples()) {
                for (StoredScan scan : stored.scans()) {
                    if (seen.add(scan.scanner() + " " + scan.version())) {
                        versions.add(new Limits.Version(scan.scanner(), scan.version()));
                    }
                }
            }
        }
        return versions;
    }
}
