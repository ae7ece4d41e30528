package dev.fulcrum.analysis;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.statistics.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be analysed and how.
 *
 * @param contrasts texts {@code A,B}: A minus B; empty for every pair of conditions, the later in the file minus the earlier
 * @param endpoints what contrasts are made of
 * @param tasks which tasks count
 * @param groupings what the contrasts are made within besides, for exploration
 * @param hypotheses a file that declares hypotheses about the table
 */
public record AnalysisRequest(
        Path file,
        ColumnMap columns,
        List<RowFilter> filters,
        List<String> contrasts,
        List<Endpoint> endpoints,
        Tasks tasks,
        Settings settings,
        List<Cut> groupings,
        Optional<Path> hypotheses) {

    /** Without exploration and hypotheses. */
    public AnalysisRequest(
            Path file,
            ColumnMap columns,
            List<RowFilter> filters,
            List<String> contrasts,
            List<Endpoint> endpoints,
            Tasks tasks,
            Settings settings) {
        this(file, columns, filters, contrasts, endpoints, tasks, settings, List.of(), Optional.empty());
    }

    /** Which tasks are analysed. */
    public enum Tasks {
        /** Only those that every condition has, so that all numbers stand on the same tasks. */
        COMMON,
        /** All that a condition, or a pair of conditions, has. */
        ALL
    }

    public AnalysisRequest {
        filters = List.copyOf(filters);
        contrasts = List.copyOf(contrasts);
        endpoints = List.copyOf(endpoints);
        groupings = List.copyOf(groupings);
    }
}
