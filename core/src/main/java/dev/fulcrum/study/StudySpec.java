package dev.fulcrum.study;

import dev.fulcrum.model.Decoding;
import dev.fulcrum.prompting.PromptStrategy;
import dev.fulcrum.statistics.Hypothesis;
import java.util.List;
import java.util.Set;

/**
 * What a user declares before the first sample.
 *
 * @param name the study's name; results are kept under it
 * @param question what is asked, in a sentence
 * @param suite the suite's name
 * @param samples per task and condition, at least 1
 * @param seed every sample's seed and every resampling derive from it
 * @param judges scanners that measure; none of them guides a condition
 * @param conditions the grid, the reference condition first
 * @param hypotheses corrected by Holm inside the family that each names
 * @param absentModels what becomes of conditions whose model is not there
 * @param hash SHA-256 in hex of the spec's text
 * @param text the spec as it was written
 */
public record StudySpec(
        String name,
        String question,
        String suite,
        TaskSelection tasks,
        int samples,
        long seed,
        Set<String> judges,
        List<ConditionSpec> conditions,
        List<Hypothesis> hypotheses,
        AbsentModels absentModels,
        String hash,
        String text) {

    public StudySpec {
        judges = Set.copyOf(judges);
        conditions = List.copyOf(conditions);
        hypotheses = List.copyOf(hypotheses);
    }

    /** Whether somebody wrote it down before the run; a single condition of the command line is no study to register. */
    public boolean isDeclared() {
        return !text.isEmpty();
    }

    /** A study whose models are all there, without levers. */
    public StudySpec(
            String name,
            String question,
            String suite,
            TaskSelection tasks,
            int samples,
            long seed,
            Set<String> judges,
            List<ConditionSpec> conditions,
            List<Hypothesis> hypotheses,
            String hash,
            String text) {
        this(
                name,
                question,
                suite,
                tasks,
                samples,
                seed,
                judges,
                conditions,
                hypotheses,
                AbsentModels.REFUSE,
                hash,
                text);
    }

    /** What becomes of conditions whose model is not there. */
    public enum AbsentModels {
        /** The spec is refused. */
        REFUSE,
        /** They are skipped by name; a later run of the same spec fills them. */
        SKIP
    }

    /**
     * One cell of the grid.
     *
     * @param guides scanners that steer generation under this condition
     * @param lever what sets it apart, {@code prompt}; empty when nothing is said
     */
    public record ConditionSpec(
            String name, String model, PromptStrategy strategy, Decoding decoding, Set<String> guides, String lever) {
        public ConditionSpec {
            guides = Set.copyOf(guides);
        }

        /** A cell without lever. */
        public ConditionSpec(
                String name, String model, PromptStrategy strategy, Decoding decoding, Set<String> guides) {
            this(name, model, strategy, decoding, guides, "");
        }
    }
}
