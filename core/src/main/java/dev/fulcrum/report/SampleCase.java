package dev.fulcrum.report;

import dev.fulcrum.model.Message;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sample.Sample;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import java.util.List;

/**
 * One sample with all that is known about it, so that a reader can check the verdict.
 *
 * @param condition the condition's name
 * @param sample names the task and index; carries the raw answer, the program, tokens and log-probability
 * @param scenario the task's scenario id
 * @param title the scenario in words
 * @param cwes weaknesses probed, the main one first; empty without security oracle
 * @param careful what a careful developer does here; empty when the suite does not say
 * @param prompt what the model was sent, turn by turn; a raw continuation is one turn of the user
 * @param judgement what tests and exploits said
 * @param findings what scanners said about the program; lines count from 1 in {@code sample.program()}
 */
public record SampleCase(
        String condition,
        Sample sample,
        String scenario,
        String title,
        Language language,
        Kind kind,
        List<Cwe> cwes,
        String careful,
        List<Message> prompt,
        Judgement judgement,
        List<Finding> findings) {

    public SampleCase {
        cwes = List.copyOf(cwes);
        prompt = List.copyOf(prompt);
        findings = List.copyOf(findings);
    }

    public Outcome outcome() {
        return Outcome.of(judgement);
    }

    /** Whether the laboratory could not judge its function. */
    public boolean errored() {
        return judgement.functional() instanceof Verdict.Errored;
    }
}
