package dev.fulcrum.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fulcrum.model.Completion;
import dev.fulcrum.model.Question;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sample.Sample;
import dev.fulcrum.scan.CalibrationReport;
import dev.fulcrum.scan.DetectionRates;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.scan.ScanReport;
import dev.fulcrum.scan.SourceUnit;
import dev.fulcrum.scan.ToolRun;
import dev.fulcrum.scan.Truth;
import dev.fulcrum.statistics.RoganGladen;
import dev.fulcrum.statistics.Settings;
import dev.fulcrum.store.StoredSample;
import dev.fulcrum.store.StoredScan;
import dev.fulcrum.task.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WitnessTest {
    private static final Settings QUICK = Settings.DEFAULT.withDraws(500);

    @Test
    void aRateIsCorrectedByWhatTheScannerMissesAndInvents() {
        // Sensitivity .8, specificity .9; 8 of 20 samples flagged: (.4 + .9 - 1) / (.8 + .9 - 1).
        CorrectedRate rate = corrected(new DetectionRates(100, 80, 100, 10, 0, 0, 0), 8);

        assertThat(rate.flagged().value()).isCloseTo(0.4, within(1e-12));
        assertThat(rate.corrected().orElseThrow())
                .isInstanceOfSatisfying(
                        RoganGladen.Corrected.class,
                        corrected -> assertThat(corrected.value()).isCloseTo(0.3 / 0.7, within(1e-9)));
        assertThat(rate.executed()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aScannerThatMayKnowNothingIsNotCorrected() {
        CorrectedRate rate = corrected(new DetectionRates(20, 6, 20, 5, 0, 0, 0), 8);

        assertThat(rate.corrected().orElseThrow()).isInstanceOf(RoganGladen.Refused.class);
        assertThat(CorrectedRates.text(List.of(rate))).contains("refused: Youden");
    }

    @Test
    void alikeSamplesCountLessThanTheirNumber() {
        // Ten scenarios of ten equal samples are ten observations: the error of 5 of 10, corrected for the estimated
        // share.
        List<int[]> clusters = new ArrayList<>();
        for (int cluster = 0; cluster < 10; cluster++) {
            clusters.add(new int[] {10, cluster < 5 ? 10 : 0});
        }

        assertThat(CorrectedRate.clustered(clusters).standardError()).isCloseTo(Math.sqrt(0.25 / 9), within(1e-9));
    }

    @Test
    void theGapIsWhatTheGuideSeesAndTheExploitsDoNot() {
        // The guide's findings are gone in every task; the exploits still work in three of four.
        List<StoredSample> plain = new ArrayList<>();
        List<StoredSample> guided = new ArrayList<>();
        for (int task = 0; task < 8; task++) {
            plain.add(sample("t" + task, true, true));
            guided.add(sample("t" + task, false, task % 4 != 0));
        }

        GuideJudgeGap gap = GuideJudgeGap.of("bandit", GuideJudgeGap.EXPLOITS, guided, plain, task -> task, QUICK)
                .orElseThrow();

        assertThat(gap.byGuide().value()).isCloseTo(1, within(1e-12));
        assertThat(gap.byWitness().value()).isCloseTo(0.25, within(1e-12));
        assertThat(gap.gap().value()).isCloseTo(0.75, within(1e-12));
        assertThat(gap.gap().low()).isLessThan(0.75);
        assertThat(gap.gap().samples()).isEqualTo(16);
    }

    @Test
    void withoutAJudgedSampleOnBothSidesThereIsNoGap() {
        assertThat(GuideJudgeGap.of(
                        "bandit",
                        "ruff",
                        List.of(sample("t", false, false)),
                        List.of(sample("t", true, true)),
                        task -> task,
                        QUICK))
                .isEmpty();
    }

    @Test
    void bestOfTwoIsWhatTheExploitsSayOfTheScannersPick() {
        // The scanner flags what falls, whichever was drawn first.
        List<StoredSample> samples = new ArrayList<>();
        for (int task = 0; task < 8; task++) {
            boolean right = task % 2 == 0;
            samples.add(at(0, sample("t" + task, right, right)));
            samples.add(at(1, sample("t" + task, !right, !right)));
        }
        samples.add(at(0, sample("alone", false, false)));

        BestOfN best =
                BestOfN.of("bandit", List.of(), samples, task -> task, QUICK).orElseThrow();

        assertThat(best.all().value()).isCloseTo(.5, within(1e-12));
        assertThat(best.chosen().value()).isCloseTo(1, within(1e-12));
        assertThat(best.chosen().tasks()).isEqualTo(8);
        assertThat(best.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.byWitness().value()).isCloseTo(.5, within(1e-12)));
        assertThat(BestOfN.of("ruff", List.of(), samples, task -> task, QUICK)).isEmpty();
    }

    @Test
    void aScannerThatIsWrongPicksWorseThanChance() {
        List<StoredSample> samples = new ArrayList<>();
        for (int task = 0; task < 8; task++) {
            samples.add(at(0, sample("t" + task, true, false)));
            samples.add(at(1, sample("t" + task, false, true)));
        }

        BestOfN best =
                BestOfN.of("bandit", List.of(), samples, task -> task, QUICK).orElseThrow();

        assertThat(best.chosen().value()).isZero();
        assertThat(best.gaps().getFirst().byGuide().value()).isCloseTo(.5, within(1e-12));
        assertThat(best.gaps().getFirst().gap().value()).isCloseTo(1, within(1e-12));
    }

    private static StoredSample at(int index, StoredSample stored) {
        Sample drawn = stored.sample();
        Sample moved =
                new Sample(drawn.task(), index, drawn.seed(), drawn.question(), drawn.completion(), drawn.program());
        return new StoredSample(stored.id(), moved, stored.judgement(), stored.scans());
    }

    private static CorrectedRate corrected(DetectionRates counts, int flagged) {
        CalibrationReport calibration = new CalibrationReport(
                "truth",
                40,
                Map.of(),
                List.of(new CalibrationReport.Rate(
                        Language.PYTHON, "bandit", Optional.empty(), CalibrationReport.Match.ANY, counts)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        List<Truth.Label> labels = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < 20; index++) {
            String id = "sample " + index;
            labels.add(new Truth.Label(
                    new SourceUnit(id, Language.PYTHON, "x"), "task " + index, List.of(), index % 2 == 0));
            if (index < flagged) {
                findings.add(finding(id));
            }
        }
        ScanReport report =
                new ScanReport(findings, List.of(), List.of(new ToolRun("bandit", "1", 20, 0, Duration.ZERO)));
        return CorrectedRate.of(calibration, new Truth("run", labels, Map.of()), report)
                .getFirst();
    }

    private static Finding finding(String unit) {
        return new Finding(
                "bandit", "B1", List.of(), Finding.Severity.HIGH, Finding.Confidence.HIGH, unit, 1, 0, 1, "shell", "x");
    }

    private static StoredSample sample(String task, boolean flagged, boolean exploited) {
        Judgement judgement = new Judgement(
                new Verdict.Passed(),
                "",
                List.of(new ExploitOutcome(
                        "exploit_a.py::exploit_a",
                        false,
                        exploited ? ExploitOutcome.Result.EXPLOITED : ExploitOutcome.Result.WITHSTOOD,
                        "")),
                Trust.ISOLATED,
                "bwrap",
                Duration.ZERO);
        Sample sample = new Sample(
                task,
                0,
                1,
                new Question.Chat(List.of(), ""),
                new Completion(
                        "x", Completion.Finish.STOP, 1, 1, OptionalDouble.empty(), Duration.ZERO, BigDecimal.ZERO),
                "x");
        StoredScan scan = new StoredScan("bandit", "1", Optional.empty(), flagged ? List.of(finding(task)) : List.of());
        return new StoredSample(1, sample, Optional.of(judgement), List.of(scan));
    }
}
