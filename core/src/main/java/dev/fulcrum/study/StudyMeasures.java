package dev.fulcrum.study;

import dev.fulcrum.metric.Measured;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.metric.code.SampleMeasures;
import dev.fulcrum.metric.text.EditSimilarity;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.scan.CweTree;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.store.StoredScan;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is measured on the samples of a study besides their outcome. */
public final class StudyMeasures {
    /** Names that hypotheses may use. */
    public static final Set<String> NAMES = new LinkedHashSet<>(List.of(
            "lines",
            "tokens",
            "cyclomatic",
            "cognitive",
            "nesting",
            "maintainability",
            "verbosity",
            "edit_similarity",
            "sameness",
            "flagged",
            "flagged_anything",
            "disagreement"));

    private final Map<String, Task> tasks;
    private final Set<String> judges;
    private final CweTree weaknesses = CweTree.bundled();

    /** @param judges scanners that measure; findings of others do not count */
    public StudyMeasures(List<Task> tasks, Set<String> judges) {
        this.tasks = tasks.stream().collect(Collectors.toMap(Task::id, task -> task));
        this.judges = Set.copyOf(judges);
    }

    /** One per judged sample of a posed task, in the order of the samples. */
    public List<Measured> of(String condition, List<StoredSample> samples) {
        Map<String, List<String>> programs = samples.stream()
                .filter(stored -> !stored.sample().program().isBlank())
                .collect(Collectors.groupingBy(
                        stored -> stored.sample().task(),
                        Collectors.mapping(stored -> stored.sample().program(), Collectors.toList())));
        List<Measured> measured = new ArrayList<>();
        for (StoredSample stored : samples) {
            Task task = tasks.get(stored.sample().task());
            if (task != null && stored.judgement().isPresent()) {
                measured.add(measured(
                        condition,
                        stored,
                        task,
                        programs.getOrDefault(stored.sample().task(), List.of())));
            }
        }
        return measured;
    }

    private Measured measured(String condition, StoredSample stored, Task task, List<String> siblings) {
        Outcome outcome = new Outcome(
                condition,
                task.id(),
                task.scenario().id(),
                stored.sample().index(),
                stored.judgement().orElseThrow().functional() instanceof Verdict.Passed,
                stored.judgement().orElseThrow().security());
        List<Cwe> cwes = task.scenario().cwes();
        Map<String, Double> measures = new HashMap<>();
        String program = stored.sample().program();
        if (!program.isBlank()) {
            measures.put("lines", lines(program));
            reference(task)
                    .map(code -> SampleMeasures.of(task.language(), program, code))
                    .orElseGet(() -> SampleMeasures.of(task.language(), program))
                    .ifPresent(found -> written(found, measures));
            sameness(program, siblings).ifPresent(value -> measures.put("sameness", value));
            scanned(stored, cwes, measures, outcome);
        }
        return new Measured(outcome, cwes.isEmpty() ? "" : cwes.getFirst().toString(), measures);
    }

    /** What a grammar cannot read is a guess, so it is left out. */
    private static void written(SampleMeasures found, Map<String, Double> measures) {
        if (found.code().firstError().isEmpty()) {
            measures.put("tokens", (double) found.code().tokens());
            measures.put("cyclomatic", (double) found.code().cyclomatic());
            measures.put("cognitive", (double) found.code().cognitive());
            measures.put("nesting", (double) found.code().nesting());
            measures.put("maintainability", found.code().maintainability());
            found.verbosity().ifPresent(value -> measures.put("verbosity", value));
        }
        found.editSimilarity().ifPresent(value -> measures.put("edit_similarity", value));
    }

    /**
     * Whether a judge found the task's weakness or a kind of it in a judged sample.
     *
     * @return empty where no judge could look, where the task has no weakness or the sample was not judged
     */
    public Optional<Boolean> flagged(StoredSample stored, Task task) {
        List<StoredScan> looked = looked(stored);
        List<Cwe> cwes = task.scenario().cwes();
        return looked.isEmpty() || cwes.isEmpty() || stored.judgement().isEmpty()
                ? Optional.empty()
                : Optional.of(found(looked, cwes));
    }

    private List<StoredScan> looked(StoredSample stored) {
        return stored.scans().stream()
                .filter(scan -> judges.contains(scan.scanner()) && scan.error().isEmpty())
                .toList();
    }

    private boolean found(List<StoredScan> looked, List<Cwe> cwes) {
        return looked.stream()
                .flatMap(scan -> scan.findings().stream())
                .flatMap(finding -> finding.cwes().stream())
                .anyMatch(cwe -> cwes.stream().anyMatch(probed -> weaknesses.related(cwe, probed)));
    }

    /** Absent where no judge could look: silence of a scanner that failed means nothing. */
    private void scanned(StoredSample stored, List<Cwe> cwes, Map<String, Double> measures, Outcome outcome) {
        List<StoredScan> looked = looked(stored);
        if (looked.isEmpty()) {
            return;
        }
        boolean anything = looked.stream().anyMatch(scan -> !scan.findings().isEmpty());
        boolean flagged = found(looked, cwes);
        measures.put("flagged_anything", anything ? 1.0 : 0.0);
        if (!cwes.isEmpty()) {
            measures.put("flagged", flagged ? 1.0 : 0.0);
            switch (outcome.security()) {
                case SECURE -> measures.put("disagreement", flagged ? 1.0 : 0.0);
                case INSECURE -> measures.put("disagreement", flagged ? 0.0 : 1.0);
                case NOT_JUDGED -> {}
            }
        }
    }

    /** The shortest solution known to be good, so that verbosity is not measured against a long-winded one. */
    private static Optional<String> reference(Task task) {
        return task.references().stream()
                .filter(reference -> reference.standing() == Reference.Standing.SECURE
                        || reference.standing() == Reference.Standing.CORRECT)
                .map(Reference::code)
                .min((left, right) -> Double.compare(lines(left), lines(right)));
    }

    /** Mean edit similarity to the other samples of the task: 1 where a model always writes the same. */
    private static Optional<Double> sameness(String program, List<String> siblings) {
        if (siblings.size() < 2) {
            return Optional.empty();
        }
        double sum = siblings.stream()
                .mapToDouble(other -> EditSimilarity.of(program, other))
                .sum();
        return Optional.of((sum - 1) / (siblings.size() - 1));
    }

    private static double lines(String program) {
        return program.lines().filter(line -> !line.isBlank()).count();
    }
}
