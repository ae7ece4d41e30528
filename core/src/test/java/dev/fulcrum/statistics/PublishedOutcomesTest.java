package dev.fulcrum.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.metric.Endpoint;
import dev.fulcrum.metric.Outcome;
import dev.fulcrum.metric.OutcomeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference values of the design, on outcomes that others published; skipped where the data is absent. */
class PublishedOutcomesTest {

    @Test
    void sallmAtTemperatureTwoTenths() throws IOException {
        PairedAnalysis analysis = PairedAnalysis.of(OutcomeTable.of(sallm()).commonTasks(), Settings.DEFAULT);
        List<Contrast> contrasts = analysis.contrasts(List.of(
                new Comparison("gpt-4", "gpt-3.5-turbo", Endpoint.FUNC_SEC_1),
                new Comparison("gpt-4", "bigcode_starcoder", Endpoint.FUNC_SEC_1)));
        Contrast gpt = contrasts.getFirst();
        Contrast starcoder = contrasts.getLast();

        assertThat(gpt.difference().tasks()).isEqualTo(94);
        assertThat(gpt.difference().value()).isCloseTo(.0702, within(.00005));
        assertThat(gpt.difference().low()).isCloseTo(.014, within(.004));
        assertThat(gpt.difference().high()).isCloseTo(.134, within(.004));
        assertThat(gpt.pPermutation()).isCloseTo(.025, within(.003));
        assertThat(gpt.mcNemar().b()).isEqualTo(8);
        assertThat(gpt.mcNemar().c()).isEqualTo(3);
        assertThat(gpt.mcNemar().p()).isCloseTo(.2266, within(.00005));
        assertThat(starcoder.difference().value()).isCloseTo(.1511, within(.00005));
        assertThat(starcoder.difference().low()).isCloseTo(.088, within(.004));
        assertThat(starcoder.difference().high()).isCloseTo(.221, within(.004));
        assertThat(starcoder.mcNemar().b()).isEqualTo(12);
        assertThat(starcoder.mcNemar().c()).isZero();

        IntraclassCorrelation correlation = analysis.correlation("gpt-4", Endpoint.Kind.FUNC_SEC);
        assertThat(correlation.icc()).isCloseTo(.87, within(.005));
        assertThat(correlation.designEffect()).isCloseTo(8.8, within(.06));
    }

    private static List<Outcome> sallm() throws IOException {
        Path file = Path.of(System.getProperty("fulcrum.root", ""))
                .resolve("../shared/data/sallm/sallm_dynamic_results.csv");
        assumeTrue(Files.exists(file), "shared/data/sallm is absent");
        List<Outcome> outcomes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", -1);
            if (cells[1].equals("0.2")) {
                int sample = Integer.parseInt(cells[3]);
                outcomes.add(
                        Outcome.of(cells[0], cells[2], sample, cells[4].equals("success"), cells[5].equals("success")));
            }
        }
        return outcomes;
    }
}
