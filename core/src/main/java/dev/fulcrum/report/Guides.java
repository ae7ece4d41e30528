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

/** Lets scanners pick among a study's samples: the guides of a condition that names some, else every scanner in turn. */
final class Guides {
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
            for (String guide : named.isEmpty() ? seen(column) : named) {
                BestOfN.of(guide, witnesses, column.samples(), scenario, settings)
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

    private static Set<String> seen(StudyResult.Column column) {
        Set<String> scanners = new TreeSet<>();
        column.samples().forEach(stored -> stored.scans().forEach(scan -> scanners.add(scan.scanner())));
        return scanners;
    }
}
