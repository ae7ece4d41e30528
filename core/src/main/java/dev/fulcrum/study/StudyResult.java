package dev.fulcrum.study;

import dev.fulcrum.sample.Condition;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.store.Studies;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.util.List;
import java.util.Map;

/**
 * What a study has in the store.
 *
 * @param tasks the tasks posed
 * @param columns one per condition that has samples or could have had, in the spec's order
 * @param failures samples that could not be drawn, one sentence each
 * @param registrations the spec's versions, the pre-registered one first
 * @param absent why conditions were skipped, by name
 */
public record StudyResult(
        StudySpec spec,
        Suite suite,
        List<Task> tasks,
        List<Column> columns,
        List<String> failures,
        List<Studies.Registration> registrations,
        Map<String, String> absent) {

    public StudyResult {
        absent = Map.copyOf(absent);
        tasks = List.copyOf(tasks);
        columns = List.copyOf(columns);
        failures = List.copyOf(failures);
        registrations = List.copyOf(registrations);
    }

    /**
     * One condition's samples.
     *
     * @param samples those of the posed tasks with an index below the study's n, in the order of task and index
     */
    public record Column(Condition condition, List<StoredSample> samples) {
        public Column {
            samples = List.copyOf(samples);
        }
    }

    /** Samples that the study plans. */
    public int planned() {
        return spec.samples() * tasks.size() * columns.size();
    }

    /** Samples that were drawn and judged. */
    public int judged() {
        return (int) columns.stream()
                .flatMap(column -> column.samples().stream())
                .filter(sample -> sample.judgement().isPresent())
                .count();
    }

    public boolean complete() {
        return judged() == planned();
    }
}
