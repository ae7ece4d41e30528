package dev.fulcrum.analysis;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.OutcomeTable;
import dev.fulcrum.statistics.Association;
import dev.fulcrum.statistics.ConditionSummary;
import dev.fulcrum.statistics.Contrast;
import dev.fulcrum.statistics.HypothesisResult;
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
 * @param explored the same contrasts within groups of rows; p-values corrected for the false discovery rate over all groups of one column
 * @param hypotheses declared ones and what became of them
 * @param weaknesses func-sec@1 by weakness and condition, where a column names the weakness
 * @param table the outcomes counted
 * @param controls what the partial correlation is adjusted for, in words
 */
public record AnalysisResult(
        int outcomes,
        List<String> tasksLeftOut,
        List<ConditionSummary> conditions,
        List<Contrast> contrasts,
        Optional<Association> correlation,
        List<String> controls,
        List<Explored> explored,
        List<HypothesisResult> hypotheses,
        List<OfWeakness> weaknesses,
        OutcomeTable table,
        Settings settings) {

    /**
     * One contrast within one group.
     *
     * @param column what was grouped by
     * @param group the value
     */
    public record Explored(String column, String group, Contrast contrast) {}

    /**
     * One condition on the tasks of one weakness.
     *
     * @param weakness as the column spells it, {@code CWE-89} in its usual spelling
     */
    public record OfWeakness(String weakness, String condition, Estimate joint) {}

    public AnalysisResult {
        weaknesses = List.copyOf(weaknesses);
        tasksLeftOut = List.copyOf(tasksLeftOut);
        conditions = List.copyOf(conditions);
        contrasts = List.copyOf(contrasts);
        controls = List.copyOf(controls);
        explored = List.copyOf(explored);
        hypotheses = List.copyOf(hypotheses);
    }
}
