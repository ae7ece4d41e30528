package dev.fulcrum.report;

import dev.fulcrum.statistics.Settings;
import dev.fulcrum.study.StudyResult;
import dev.fulcrum.study.StudySpec;
import dev.fulcrum.task.Task;
import dev.fulcrum.witness.BestOfN;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Lets scanners pick among a study's samples: the guides of a condition that names some, else every scanner in turn that is no judge of the study.
 * Where all are judges, each is tried all the same, with only the exploits to judge it.
 */
final class Guides {
    /** A scanner on trial that could pick in fewer tasks says nothing; one that was named is shown whatever it could do. */
    private static final int FEWEST_TASKS = 10;

    private final StudyResult result;
    private final Settings settings;
    private final UnaryOperator<String> scenario;

    Guides(StudyResult result, Map<String, Task> tasks, Settings settings) {
        this.result = result;
        this.settings = settings;
        this.scenario = id -> Optional.ofNullable(tasks.get(id))
                .map(task -> task.scenario().id())
                .orElse(id);
    }

    List<StudyReport.Chosen> chosen(List<StudyResult.Column> columns) {
        List<StudyReport.Chosen> all = new ArrayList<>();
        for (StudyResult.Column column : columns) {
            String condition = column.condition().name();
            Set<String> named = named(condition);
            // A trial guide is held against the exploits only: scanners against each other would be a table of squares.
            List<String> witnesses = named.isEmpty()
                    ? List.of()
                    : result.spec().judges().stream().toList();
            for (String guide : named.isEmpty() ? onTrial(column) : named) {
                BestOfN.of(guide, witnesses, column.samples(), scenario, settings)
                        .filter(best -> !named.isEmpty() || best.chosen().tasks() >= FEWEST_TASKS)
                        .ifPresent(best -> all.add(new StudyReport.Chosen(condition, best)));
            }
        }
        return all;
    }

    private Set<String> named(String condition) {
        return result.spec().conditions().stream()
                .filter(declared -> declared.name().equals(condition))
                .findFirst()
                .map(StudySpec.ConditionSpec::guides)
                .orElse(Set.of());
    }

    private Set<String> onTrial(StudyResult.Column column) {
        Set<String> scanners = new TreeSet<>();
        column.samples().forEach(stored -> stored.scans().forEach(scan -> scanners.add(scan.scanner())));
        Set<String> others = new TreeSet<>(scanners);
        others.removeAll(result.spec().judges());
        return others.isEmpty() ? scanners : others;
    }
}
