package dev.fulcrum.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Estimate;
import dev.fulcrum.statistics.Contrast;
import dev.fulcrum.statistics.IntraclassCorrelation;
import dev.fulcrum.statistics.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference values of the design, on outcomes that others published; skipped where the data is absent. */
class PublishedOutcomesTest {

    @Test
    void sallmAtTemperatureTwoTenths() {
        AnalysisResult result = analyse(
                "sallm/sallm_dynamic_results.csv",
                "condition=model,task=task,functional=correctness_test:success,security=vulnerability_test:success",
                List.of("temperature=0.2"),
                List.of("gpt-4,gpt-3.5-turbo", "gpt-4,bigcode_starcoder"),
                List.of(Endpoint.FUNC_SEC_1));
        Contrast gpt = result.contrasts().getFirst();
        Contrast starcoder = result.contrasts().getLast();

        assertContrast(gpt, .0702, .014, .134);
        assertThat(gpt.difference().tasks()).isEqualTo(94);
        assertThat(gpt.pPermutation()).isCloseTo(.025, within(.003));
        assertThat(gpt.mcNemar().b()).isEqualTo(8);
        assertThat(gpt.mcNemar().c()).isEqualTo(3);
        assertThat(gpt.mcNemar().p()).isCloseTo(.2266, within(.00005));
        assertContrast(starcoder, .1511, .088, .221);
        assertThat(starcoder.mcNemar().b()).isEqualTo(12);
        assertThat(starcoder.mcNemar().c()).isZero();

        IntraclassCorrelation correlation = result.conditions().getLast().correlation();
        assertThat(result.conditions().getLast().condition()).isEqualTo("gpt-4");
        assertThat(correlation.icc()).isCloseTo(.87, within(.005));
        assertThat(correlation.designEffect()).isCloseTo(8.8, within(.06));
        Estimate raw = result.correlation().orElseThrow().raw();
        assertThat(raw.value()).isCloseTo(-.12, within(.03));
        assertThat(raw.low()).isNegative();
        assertThat(raw.high()).isPositive();
    }

    @Test
    void hintsInSecCodeBench() {
        AnalysisResult result = analyse(
                "seccodebench/outcomes_per_round.csv",
                "condition=scenario,task=task,functional=functional,security=security",
                List.of(),
                List.of("genhints,gen", "fixhints,fix"),
                List.of(Endpoint.FUNC_1, Endpoint.FUNC_SEC_1));
        List<Contrast> contrasts = result.contrasts();

        assertThat(result.outcomes()).isEqualTo(109_720);
        assertContrast(contrasts.get(0), -.0162, -.027, -.006);
        assertContrast(contrasts.get(2), .1187, .080, .161);
        assertThat(contrasts.get(2).harmedTasks()).hasSize(24);
        assertThat(contrasts.get(1).difference().value()).isCloseTo(-.026, within(.0005));
        assertThat(contrasts.get(3).difference().value()).isCloseTo(.138, within(.0005));
    }

    private static void assertContrast(Contrast contrast, double value, double low, double high) {
        assertThat(contrast.difference().value()).isCloseTo(value, within(.0001));
        assertThat(contrast.difference().low()).isCloseTo(low, within(.004));
        assertThat(contrast.difference().high()).isCloseTo(high, within(.004));
    }

    private static AnalysisResult analyse(
            String name, String map, List<String> where, List<String> contrasts, List<Endpoint> endpoints) {
        Path file = Path.of(System.getProperty("fulcrum.root", ""), "../shared/data", name);
        assumeTrue(Files.exists(file), "shared/data/" + name + " is absent");
        return new OutcomeAnalysis()
                .run(new AnalysisRequest(
                        file,
                        ColumnMap.parse(map),
                        where.stream().map(RowFilter::parse).toList(),
                        contrasts,
                        endpoints,
                        AnalysisRequest.Tasks.COMMON,
                        Settings.DEFAULT));
    }
}
