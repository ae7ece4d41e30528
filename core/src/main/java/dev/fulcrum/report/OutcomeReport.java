package dev.fulcrum.report;

import dev.fulcrum.Sha256;
import dev.fulcrum.analysis.AnalysisResult;
import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.TaskTally;
import dev.fulcrum.statistics.ConditionSummary;
import dev.fulcrum.statistics.ParetoFront;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.CweNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The analysis of outcomes recorded elsewhere, as a report: the samples themselves are not there, so none can be opened. */
public final class OutcomeReport {
    private static final Pattern CWE = Pattern.compile("CWE-([1-9]\\d{0,5})");
    /** More contrasts than this are no picture; those with the smallest corrected p stay. */
    private static final int SHOWN_EFFECTS = 60;

    private final AnalysisResult result;
    private final Path file;

    /** @param file the table that was analysed */
    public OutcomeReport(AnalysisResult result, Path file) {
        this.result = result;
        this.file = file;
    }

    public StudyReport report(Instant now) {
        String name = String.valueOf(file.getFileName());
        return new StudyReport(
                name,
                "What do the outcomes recorded in " + name + " say about accuracy and security?",
                new StudyReport.SuiteIdentity(name, result.outcomes() + " outcomes", hash()),
                List.of(),
                result.conditions().stream().map(this::condition).toList(),
                effects(),
                result.hypotheses().stream().map(DeclaredClaims::told).toList(),
                weaknesses(),
                Optional.empty(),
                List.of(),
                limits(),
                now,
                List.of(),
                List.of(),
                List.of(),
                front(),
                List.of());
    }

    /** Those that the column names by their number; other words are no row of this table. */
    private List<StudyReport.WeaknessRate> weaknesses() {
        CweNames names = CweNames.standard();
        List<StudyReport.WeaknessRate> rates = new ArrayList<>();
        for (AnalysisResult.OfWeakness found : result.weaknesses()) {
            Matcher matcher = CWE.matcher(found.weakness());
            if (matcher.matches()) {
                Cwe cwe = new Cwe(Integer.parseInt(matcher.group(1)));
                rates.add(new StudyReport.WeaknessRate(
                        cwe, names.name(cwe).orElse(""), found.condition(), found.joint()));
            }
        }
        return rates;
    }

    private List<ParetoFront.Place> front() {
        List<String> names = result.table().conditions();
        return names.size() < 2
                        || result.table().commonTasks().tasks(names.getFirst()).isEmpty()
                ? List.of()
                : ParetoFront.of(result.table(), Endpoint.FUNC_1, Endpoint.FUNC_SEC_1, result.settings())
                        .places();
    }

    private String hash() {
        try {
            return Sha256.of(file);
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    private ConditionResult condition(ConditionSummary summary) {
        return new ConditionResult(
                summary.condition(),
                "recorded elsewhere",
                "recorded elsewhere",
                "recorded elsewhere",
                summary.tasks(),
                summary.samples(),
                summary.func(),
                summary.naive(),
                Optional.of(summary.funcSec()),
                summary.securePass().estimate(),
                Optional.empty(),
                outcomes(result.table().tasks(summary.condition()).values()));
    }

    private static ConditionResult.Outcomes outcomes(Collection<TaskTally> tallies) {
        int samples = tallies.stream().mapToInt(TaskTally::samples).sum();
        int functional = tallies.stream().mapToInt(TaskTally::functional).sum();
        int both = tallies.stream().mapToInt(TaskTally::functionalAndSecure).sum();
        int judged = tallies.stream().mapToInt(TaskTally::judged).sum();
        int functionalJudged =
                tallies.stream().mapToInt(TaskTally::functionalJudged).sum();
        int brokenSecure = tallies.stream().mapToInt(TaskTally::vacuouslySecure).sum();
        return new ConditionResult.Outcomes(
                both,
                functionalJudged - both,
                functional - functionalJudged,
                brokenSecure,
                judged - functionalJudged - brokenSecure,
                samples - functional - (judged - functionalJudged),
                0);
    }

    private List<PairedEffect> effects() {
        return result.contrasts().stream()
                .sorted(Comparator.comparingDouble(contrast -> contrast.pHolm()))
                .limit(SHOWN_EFFECTS)
                .map(PairedEffect::of)
                .toList();
    }

    private Limits limits() {
        List<String> notMeasured = List.of(
                "Tests, exploits and isolation are those of whoever recorded the outcomes; nothing was run here.",
                "Hypotheses about outcomes that were published before are no pre-registration: read them as exploration.");
        return new Limits(notMeasured, List.of(), List.of(), result.settings().seed(), Optional.empty(), List.of());
    }
}
