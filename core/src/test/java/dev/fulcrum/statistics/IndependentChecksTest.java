package dev.fulcrum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.metric.OutcomeTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Values of scipy 1.12, statsmodels 0.15, irrCAC 0.4.4 and ppi-python; docs/statistics-checks.md says how each was obtained. */
class IndependentChecksTest {
    private static final Settings SETTINGS = Settings.DEFAULT;

    @Test
    void rankCorrelationsAgreeWithScipy() {
        double[] x = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
        double[] y = {2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5};
        RankCorrelation spearman = RankCorrelation.spearman(x, y, SETTINGS);
        RankCorrelation kendall = RankCorrelation.kendall(x, y, SETTINGS);

        assertThat(spearman.value()).isCloseTo(.1415796863640157, within(1e-12));
        assertThat(spearman.p()).isCloseTo(.66, within(.03));
        assertThat(kendall.value()).isCloseTo(.17109647770728875, within(1e-12));
        // scipy gives the normal approximation, .47; ties make the permutation distribution coarse.
        assertThat(kendall.p()).isCloseTo(.47, within(.05));
        assertThat(spearman.interval().contains(spearman.value())).isTrue();
        assertThatThrownBy(() -> RankCorrelation.kendall(x, new double[12], SETTINGS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partialAndWithinTaskCorrelationAgreeWithLeastSquares() {
        double[] x = {1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 1};
        double[] y = {0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 1};
        double[] difficulty = {.1, .4, .3, .8, .5, .9, .2, .1, .6, .7, .3, .8};
        double[] length = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            observations.add(new Observation("t" + i / 4, "t" + i / 4, x[i], y[i], difficulty[i], length[i]));
        }
        Association association = new Associations(SETTINGS).of(observations).orElseThrow();

        assertThat(association.raw().value()).isCloseTo(.5070925528371099, within(1e-12));
        assertThat(association.partial().orElseThrow().value()).isCloseTo(.205035529013295, within(1e-10));
        assertThat(association.withinTask().orElseThrow().value()).isCloseTo(.5773502691896257, within(1e-12));
    }

    @Test
    void generalisedEstimatingEquationsAgreeWithStatsmodels() {
        OutcomeTable table = OutcomeTable.of(Fixtures.twoConditions());
        LogisticGee.Fit fit = LogisticGee.contrast(table, new Comparison("treatment", "baseline", Endpoint.FUNC_1))
                .orElseThrow();

        assertThat(fit.coefficients().get(0)).isCloseTo(-.5179430915348552, within(1e-8));
        assertThat(fit.coefficients().get(1)).isCloseTo(.41117511610914886, within(1e-8));
        assertThat(fit.standardErrors().get(0)).isCloseTo(.29540120847150736, within(1e-8));
        assertThat(fit.standardErrors().get(1)).isCloseTo(.18097684565179473, within(1e-8));
        assertThat(fit.p().get(1)).isCloseTo(.023087937839767227, within(1e-8));
        assertThat(fit.correlation()).isCloseTo(.5256507495671515, within(1e-8));
    }

    @Test
    void estimatingEquationsWithUnequalClustersAndTwoCovariatesAgreeWithStatsmodels() {
        List<LogisticGee.Block> blocks = new ArrayList<>();
        for (int task = 0; task < 30; task++) {
            double third = task % 3 == 0 ? 1 : 0;
            int[] kept = thinned(task);
            blocks.add(new LogisticGee.Block("t" + task, kept[0], kept[1], 1, 1, third));
            blocks.add(new LogisticGee.Block("t" + task, 5, Fixtures.BASELINE[task], 1, 0, third));
        }
        LogisticGee.Fit fit = LogisticGee.fit(blocks).orElseThrow();

        double[] coefficients = {-.5566701309251793, .4224194232998925, .11701799198565004};
        double[] errors = {.342437034175395, .19137146715213751, .6163847473310572};
        for (int i = 0; i < 3; i++) {
            assertThat(fit.coefficients().get(i)).isCloseTo(coefficients[i], within(1e-7));
            assertThat(fit.standardErrors().get(i)).isCloseTo(errors[i], within(1e-7));
        }
        assertThat(fit.correlation()).isCloseTo(.5205350277212016, within(1e-7));
    }

    /** Every seventh task, from the third, loses its treated samples with an even row number: rows are 10 a task, treated first. */
    private static int[] thinned(int task) {
        int samples = 0;
        int counting = 0;
        for (int sample = 0; sample < 5; sample++) {
            if (task % 7 != 3 || (10 * task + sample) % 2 != 0) {
                samples++;
                counting += sample < Fixtures.TREATMENT[task] ? 1 : 0;
            }
        }
        return new int[] {samples, counting};
    }

    @Test
    void infiniteOddsAreNotReported() {
        List<Outcome> outcomes = new ArrayList<>(Fixtures.outcomes("treatment", 3, 3, 3, 3));
        outcomes.addAll(Fixtures.outcomes("baseline", 3, 1, 2, 0));

        assertThat(LogisticGee.contrast(
                        OutcomeTable.of(outcomes), new Comparison("treatment", "baseline", Endpoint.FUNC_1)))
                .isEmpty();
    }

    @Test
    void agreementAgreesWithStatsmodelsIrrCacAndGwetsExample() {
        assertAgreement(new int[][] {{20, 5}, {10, 15}}, .4, .40594059405940586);
        assertAgreement(new int[][] {{44, 5, 1}, {7, 20, 3}, {9, 5, 6}}, .49152542372881347, .5759717314487632);
        // Gwet 2008: kappa collapses where nearly everything is in one category, AC1 does not.
        assertAgreement(new int[][] {{118, 5}, {2, 0}}, -.02339181286549608, .9407763376087177);
    }

    private static void assertAgreement(int[][] table, double kappa, double ac1) {
        List<Agreement.Rating> ratings = new ArrayList<>();
        for (int first = 0; first < table.length; first++) {
            for (int second = 0; second < table.length; second++) {
                for (int i = 0; i < table[first][second]; i++) {
                    ratings.add(new Agreement.Rating("item" + ratings.size(), first, second));
                }
            }
        }
        Agreement agreement = Agreement.of(ratings, table.length, SETTINGS);
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(kappa, within(1e-12));
        assertThat(agreement.ac1()).isCloseTo(ac1, within(1e-12));
        assertThat(agreement.ac1Interval().contains(ac1)).isTrue();
    }

    @Test
    void wilsonAgreesWithStatsmodels() {
        assertInterval(Wilson.interval(8, 10, .05), .49016247153664183, .9433178485456247);
        assertInterval(Wilson.interval(0, 20, .05), 0, .1611251580528194);
        assertInterval(Wilson.interval(25, 100, .05), .17545211362287677, .3430446354806161);
    }

    @Test
    void roganGladenPropagatesErrorsAndRefusesUselessScanners() {
        RoganGladen corrected =
                RoganGladen.correct(Proportion.of(150, 400), new RoganGladen.Calibration(44, 60, 70, 90), SETTINGS);
        assertThat(corrected).isInstanceOfSatisfying(RoganGladen.Corrected.class, result -> {
            assertThat(result.value()).isCloseTo(.2989130434782607, within(1e-12));
            assertThat(result.standardError()).isCloseTo(.08349303438091475, within(1e-12));
            assertThat(result.cut()).isFalse();
        });
        assertInterval(corrected.youden(), .3545964369305996, .631499316683189);

        assertThat(RoganGladen.correct(Proportion.of(150, 400), new RoganGladen.Calibration(10, 25, 18, 25), SETTINGS))
                .isInstanceOfSatisfying(
                        RoganGladen.Refused.class,
                        refused -> assertThat(refused.reason()).contains("touches 0"));
    }

    @Test
    void predictionPoweredMeanAgreesWithPpiPython() {
        double[] trusted = {1, 0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0, 1};
        double[] cheap = {1, 0, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1};
        double[] cheapOnly = {1, 0, 0, 1, 1};
        List<PredictionPowered.Label> labels = new ArrayList<>();
        for (int i = 0; i < trusted.length; i++) {
            labels.add(new PredictionPowered.Label.Both("l" + i, trusted[i], cheap[i]));
        }
        for (int i = 0; i < 200; i++) {
            labels.add(new PredictionPowered.Label.Cheap("u" + i, cheapOnly[i % 5]));
        }
        Estimate mean = new PredictionPowered(SETTINGS).mean(labels);

        assertThat(mean.value()).isCloseTo(.57770606, within(1e-8));
        assertThat(mean.low()).isCloseTo(.398, within(.03));
        assertThat(mean.high()).isCloseTo(.757, within(.03));
        Estimate nothing = new PredictionPowered(SETTINGS).difference(labels, labels);
        assertThat(nothing.value()).isZero();
    }

    @Test
    void simpsonsParadoxIsNamed() {
        List<SimpsonCheck.Stratified> samples = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 400; i++) {
            double centre = i % 2 == 0 ? 0 : 10;
            double x = centre + random.nextDouble() * 4;
            double y = 3 * centre - x + random.nextDouble();
            samples.add(new SimpsonCheck.Stratified(i % 2 == 0 ? "low" : "high", "c" + i % 50, x, y));
        }
        SimpsonCheck check = SimpsonCheck.of(samples, SETTINGS).orElseThrow();

        assertThat(check.verdict()).isEqualTo(SimpsonCheck.Verdict.REVERSED);
        assertThat(check.pooled()).isPositive();
        assertThat(check.within()).isNegative();
        assertThat(check.byStratum()).containsOnlyKeys("low", "high");
    }

    @Test
    void theFrontHoldsWhatNothingBeats() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int task = 0; task < 40; task++) {
            for (int sample = 0; sample < 5; sample++) {
                outcomes.add(Outcome.of("accurate", "t" + task, sample, sample < 4, sample < 1));
                outcomes.add(Outcome.of("secure", "t" + task, sample, sample < 1 + task % 2, sample < 4));
                outcomes.add(Outcome.of("neither", "t" + task, sample, sample < task % 2, sample < 1));
            }
        }
        ParetoFront front = ParetoFront.of(OutcomeTable.of(outcomes), Endpoint.FUNC_1, Endpoint.SEC_1, SETTINGS);

        assertThat(front.places()).extracting(ParetoFront.Place::onFront).containsExactly(true, true, false);
        assertThat(front.places().get(0).frequency()).isOne();
        assertThat(front.places().get(2).frequency()).isZero();
    }

    @Test
    void conditionsThatCannotBeToldApartShareRanks() {
        List<Outcome> outcomes = new ArrayList<>(Fixtures.twoConditions());
        int[] never = new int[30];
        outcomes.addAll(Fixtures.outcomes("never", 5, never));
        int[] same = Arrays.copyOf(Fixtures.TREATMENT, 30);
        outcomes.addAll(Fixtures.outcomes("twin", 5, same));
        Ranking ranking = Ranking.of(PairedAnalysis.of(outcomes, SETTINGS), Endpoint.FUNC_1);

        assertThat(ranking.places().getFirst()).isEqualTo(new Ranking.Place("treatment", 71 / 150.0, 1, 3));
        assertThat(ranking.places().getLast()).isEqualTo(new Ranking.Place("never", 0, 4, 4));
    }

    @Test
    void intervalsCoverTheTruthInSimulatedStudies() {
        CoverageSimulation.Coverage coverage = new CoverageSimulation(300, Settings.DEFAULT.withDraws(400)).of(30, .5);

        // 300 studies: three standard errors of the share are 3.8 points.
        assertThat(coverage.rate()).isBetween(.91, .99);
        assertThat(coverage.percentile()).isBetween(.91, .99);
        assertThat(coverage.level()).isBetween(.01, .09);
    }

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-10));
        assertThat(interval.high()).isCloseTo(high, within(1e-10));
    }
}
