package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.task.Cwe;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything a reader is told about a study, complete: no writer of this room looks anywhere else. Whoever maps a study into it decides what is
 * said; the writers decide how it looks.
 *
 * @param title of the study, {@code quickstart}
 * @param question what was asked, one or two plain sentences
 * @param suite what the tasks were taken from
 * @param models every model that a condition names, each once
 * @param conditions in the study's order, the reference condition first; names unique
 * @param effects paired contrasts, in the order they are shown
 * @param hypotheses in the study's order
 * @param weaknesses one per CWE and condition that has tasks; any order
 * @param joint the one score that the study declared to rank by, if it declared one
 * @param samples every sample that can be opened; any order
 * @param limits what the reader must know before believing any of it
 * @param generatedAt when the report was made, for the page's foot
 */
public record StudyReport(
        String title,
        String question,
        SuiteIdentity suite,
        List<ModelIdentity> models,
        List<ConditionResult> conditions,
        List<PairedEffect> effects,
        List<HypothesisResult> hypotheses,
        List<WeaknessRate> weaknesses,
        Optional<JointScore> joint,
        List<SampleCase> samples,
        Limits limits,
        Instant generatedAt) {

    public StudyReport {
        models = List.copyOf(models);
        conditions = List.copyOf(conditions);
        effects = List.copyOf(effects);
        hypotheses = List.copyOf(hypotheses);
        weaknesses = List.copyOf(weaknesses);
        samples = List.copyOf(samples);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("a report needs a condition");
        }
    }

    /**
     * Which tasks were posed.
     *
     * @param hash SHA-256 in hex, as {@link dev.fulcrum.task.Suite#hash()} gives it
     */
    public record SuiteIdentity(String name, String version, String hash) {}

    /**
     * Which model answered.
     *
     * @param revision what pins it down: a file's SHA-256 or the provider's version
     */
    public record ModelIdentity(String id, String revision) {}

    /**
     * A rate of one weakness under one condition.
     *
     * @param name the weakness in words, {@code Path traversal}; empty when nobody knows
     * @param rate func-sec@1 over the tasks whose main weakness it is, with its n
     */
    public record WeaknessRate(Cwe cwe, String name, String condition, Estimate rate) {}

    /**
     * The single score a study declared before it ran.
     *
     * @param name {@code .5 func@1 + .5 func-sec@1}
     * @param definition how it is computed and what it trades for what, one sentence
     * @param scores one per condition
     */
    public record JointScore(String name, String definition, List<Score> scores) {
        public JointScore {
            scores = List.copyOf(scores);
        }

        /** A condition's score. */
        public record Score(String condition, Estimate estimate) {}
    }
}
