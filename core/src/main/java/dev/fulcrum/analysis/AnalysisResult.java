package dev.fulcrum.analysis;

import dev.fulcrum.statistics.Association;
import dev.fulcrum.statistics.ConditionSummary;
import dev.fulcrum.statistics.Contrast;
import dev.fulcrum.statistics.Settings;
import java.util.List;
import java.util.Optional;

/**
 * What an analysis found.
 *
 * @param outcomes rows counted
 * @param tasksLeftOut tasks that not every condition has, when only common tasks are analysed
 * @param contrasts all contrasts of one endpoint are one family for the corrected p-values
 * @param correlation of functional and secure over judged samples; empty when one of the two does not vary
 * @param controls what the partial correlation is adjusted for, in words
 */
public record AnalysisResult(
        int outcomes,
        List<String> tasksLeftOut,
        List<ConditionSummary> conditions,
        List<Contrast> contrasts,
        Optional<Association> correlation,
        List<String> controls,
        Settings settings) {

    public AnalysisResult {
        tasksLeftOut = List.copyOf(tasksLeftOut);
        conditions = List.copyOf(conditions);
        contrasts = List.copyOf(contrasts);
        controls = List.copyOf(controls);
    }
}
