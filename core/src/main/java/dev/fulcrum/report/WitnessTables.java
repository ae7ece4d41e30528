package dev.fulcrum.report;

import dev.fulcrum.witness.GuideJudgeGap;
import java.util.List;

/** What scanners' words are worth, as tables: beside the exploits, as guides, and how far a guide flatters what it steered. */
final class WitnessTables {
    private WitnessTables() {}

    static Table witnesses(StudyReport report) {
        List<List<Cell>> rows = report.witnesses().stream()
                .map(witness -> List.<Cell>of(
                        new Cell.Words(witness.scanner()),
                        new Cell.Words(witness.role()),
                        witness.caught()
                                .<Cell>map(Cell.SizedRate::new)
                                .orElseGet(() -> new Cell.Missing("none was broken")),
                        witness.falseAlarms()
                                .<Cell>map(Cell.SizedRate::new)
                                .orElseGet(() -> new Cell.Missing("none withstood")),
                        new Cell.Count(witness.disagreements())))
                .toList();
        return new Table(
                "scanners",
                "Scanners beside exploits, on working programs",
                "A finding counts when it names the task's weakness or a kind of it. Intervals resample scenarios; their n counts scenarios and programs.",
                List.of(
                        "Scanner",
                        "Role",
                        "Flagged of those broken",
                        "Flagged of those that withstood",
                        "Disagreements"),
                rows);
    }

    static Table chosen(StudyReport report) {
        List<List<Cell>> rows = report.chosen().stream()
                .map(chosen -> List.<Cell>of(
                        new Cell.Words(chosen.condition()),
                        new Cell.Words(chosen.best().guide()),
                        new Cell.SizedRate(chosen.best().all()),
                        new Cell.SizedRate(chosen.best().chosen()),
                        chosen.best().gaps().stream()
                                .filter(gap -> gap.witness().equals(GuideJudgeGap.EXPLOITS))
                                .findFirst()
                                .<Cell>map(gap -> new Cell.Difference(gap.byWitness()))
                                .orElseGet(() -> new Cell.Missing("not judged"))))
                .toList();
        return new Table(
                "chosen",
                "Selected func-sec@1: of each task's samples the one that a scanner likes best, judged by exploits",
                "Picked: the sample with the fewest findings, of equals the first drawn. A scanner does not see whether a program works. Only tasks"
                        + " in a language the scanner reads and whose working programs were all judged; scanners on trial that could pick in fewer"
                        + " than 10 of them are left out.",
                List.of("Condition", "Picked by", "All samples", "Picked ones", "Gain"),
                rows);
    }

    static Table gaps(StudyReport report) {
        List<List<Cell>> rows = report.chosen().stream()
                .flatMap(chosen -> chosen.best().gaps().stream()
                        .map(gap -> List.<Cell>of(
                                new Cell.Words(chosen.condition()),
                                new Cell.Words(gap.guide()),
                                new Cell.Words(gap.witness()),
                                new Cell.Difference(gap.byGuide()),
                                new Cell.Difference(gap.byWitness()),
                                new Cell.Difference(gap.gap()))))
                .toList();
        return new Table(
                "gaps",
                "Guide and judge: the gain in func-sec@1 as the scanner that picked sees it, and as a witness sees it that did not",
                "For a scanner, secure means without a finding. A gap above 0 is gain that is gone once somebody else looks.",
                List.of("Condition", "Guide", "Witness", "Gain, says the guide", "Gain, says the witness", "Gap"),
                rows);
    }
}
