package dev.fulcrum.study;

import dev.fulcrum.sample.Condition;
import dev.fulcrum.store.Run;
import dev.fulcrum.store.Store;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a study has in the store. */
public final class StoredStudy {
    private final Store store;

    public StoredStudy(Store store) {
        this.store = store;
    }

    /** What is there of a study, whichever revision of its models answered last. */
    public StudyResult result(StudySpec spec, Suite suite) {
        List<Run> runs = store.runs().all();
        List<StudyResult.Column> columns = new ArrayList<>();
        Map<String, String> absent = new LinkedHashMap<>();
        for (StudySpec.ConditionSpec declared : spec.conditions()) {
            StudyResult.Column column = latest(spec, suite, declared, runs);
            if (column.samples().isEmpty()) {
                absent.put(declared.name(), "condition " + declared.name() + " has no sample yet");
            } else {
                columns.add(column);
            }
        }
        return new StudyResult(
                spec,
                suite,
                spec.tasks().of(suite),
                columns,
                List.of(),
                store.studies().registrations(spec.name()),
                absent);
    }

    /** A filled column: the samples that the study plans, of one run. */
    StudyResult.Column column(StudySpec spec, Suite suite, Condition condition, Run run) {
        Set<String> posed = spec.tasks().of(suite).stream().map(Task::id).collect(Collectors.toSet());
        List<StoredSample> samples = store.runs().samples(run).stream()
                .filter(stored -> posed.contains(stored.sample().task())
                        && stored.sample().index() < spec.samples())
                .toList();
        return new StudyResult.Column(condition, samples);
    }

    private StudyResult.Column latest(StudySpec spec, Suite suite, StudySpec.ConditionSpec declared, List<Run> runs) {
        for (Run run : runs.reversed()) {
            Condition condition = condition(spec, declared, run.revision());
            if (run.suite().equals(suite.name())
                    && run.suiteHash().equals(suite.hash())
                    && run.condition().equals(condition.key())) {
                return column(spec, suite, condition, run);
            }
        }
        return new StudyResult.Column(condition(spec, declared, "not asked yet"), List.of());
    }

    static Condition condition(StudySpec spec, StudySpec.ConditionSpec declared, String revision) {
        return new Condition(
                declared.name(), declared.model(), revision, declared.strategy(), declared.decoding(), spec.seed());
    }
}
