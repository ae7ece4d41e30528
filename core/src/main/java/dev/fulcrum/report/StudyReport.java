package dev.fulcrum.report;

import dev.fulcrum.metric.Estimate;
import dev.fulcrum.statistics.ParetoFront;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.witness.BestOfN;
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
 * @param models every model that a condition names, each once; none when the outcomes were recorded elsewhere
 * @param conditions in the study's order, the reference condition first; names unique
 * @param effects paired contrasts, in the order they are shown
 * @param hypotheses in the study's order
 * @param weaknesses one per CWE and condition that has tasks; any order
 * @param joint the one score that the study declared to rank by, if it declared one
 * @param samples every sample that can be opened; any order
 * @param limits what the reader must know before believing any of it
 * @param generatedAt when the report was made, for the page's foot
 * @param levers what each condition buys against the reference condition, and what it costs
 * @param witnesses how far scanners agree with the exploits on working programs
 * @param chosen what each condition comes to when a scanner picks the best of a task's samples
 * @param front which conditions no other beats on func@1 and func-sec@1 at once; empty when there is one condition or no exploit
 * @param disputes working programs on which a scanner and the exploits disagree
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
        Instant generatedAt,
        List<Lever> levers,
        List<Witness> witnesses,
        List<Chosen> chosen,
        List<ParetoFront.Place> front,
        List<Dispute> disputes) {

    /** Without levers, scanners, guides and front. */
    public StudyReport(
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
        this(
                title,
                question,
                suite,
                models,
                conditions,
                effects,
                hypotheses,
                weaknesses,
                joint,
                samples,
                limits,
                generatedAt,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public StudyReport {
        front = List.copyOf(front);
        disputes = List.copyOf(disputes);
        chosen = List.copyOf(chosen);
        levers = List.copyOf(levers);
        witnesses = List.copyOf(witnesses);
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

    /** Whether the outcomes were recorded elsewhere, so that no model was asked and no program was run here. */
    public boolean isRecorded() {
        return models.isEmpty();
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
     * A condition as a lever: what it moves against the reference condition, and its price.
     *
     * @param lever in the study's words; empty when none was declared
     * @param functional func@1 minus that of the reference; empty for the reference itself
     * @param joint func-sec@1 minus that of the reference; empty likewise
     * @param tokens generated per sample, mean
     * @param seconds waited per sample, mean
     * @param dollars paid per sample, mean
     * @param samples that the means stand on
     */
    public record Lever(
            String condition,
            String lever,
            Optional<Estimate> functional,
            Optional<Estimate> joint,
            double tokens,
            double seconds,
            double dollars,
            int samples) {}

    /**
     * A scanner beside the exploits, on working programs whose security was judged.
     *
     * @param role {@code judge}, {@code guide} or {@code none}
     * @param caught of the programs that an exploit broke, the share with a finding of the weakness; empty when no program was broken
     * @param falseAlarms of the programs that withstood, the share with such a finding; empty when none withstood
     */
    public record Witness(
            String scanner,
            String role,
            Optional<Estimate> caught,
            Optional<Estimate> falseAlarms,
            int disagreements) {}

    /**
     * A working program on which a scanner and the exploits disagree.
     *
     * @param index of the sample, from 0
     * @param flagged true when the scanner names the task's weakness and every exploit was withstood, false when it does not and one worked
     */
    public record Dispute(String scanner, String condition, String task, int index, boolean flagged) {}

    /** Best of n under one condition. */
    public record Chosen(String condition, BestOfN best) {}

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
