package dev.fulcrum.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fulcrum.UserError;
import dev.fulcrum.inference.InferenceBenchmark.Report;
import dev.fulcrum.inference.InferenceBenchmark.Round;
import dev.fulcrum.inference.InferenceBenchmark.Turn;
import dev.fulcrum.model.Question;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InferenceBenchmarkTest {

    @Test
    void ratesArePerSecondOfProcessorTimeAndTheRatioIsTheMedianOfRounds() {
        Report report = new Report(List.of(round(100, 50), round(90, 100), round(120, 100)), Optional.of("1.0"));

        assertThat(report.medianRate()).isCloseTo(100, within(1e-9));
        assertThat(report.medianRatio().orElseThrow()).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void aloneThereIsNoRatio() {
        Report report = new Report(List.of(new Round(turn(10), Optional.empty())), Optional.empty());
        assertThat(report.medianRatio()).isEmpty();
    }

    @Test
    void theBenchmarksPromptHasTwoHundredTokens() {
        try (EmbeddedModel model =
                EmbeddedModel.open(InstalledModel.settings().withContexts(1).withCells(512))) {
            assertThat(model.score(new Question.Continuation("#"), InferenceBenchmark.PROMPT))
                    .hasSize(200);
        }
    }

    @Test
    void anInterpreterWithoutTheRivalIsTheUsersMistake() {
        EmbeddedModelSettings settings = InstalledModel.settings().withCells(256);
        InferenceBenchmark benchmark =
                new InferenceBenchmark(settings, Optional.of(Path.of("/nowhere/python")), _ -> {});
        assertThatThrownBy(() -> benchmark.run(1))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("/nowhere/python");
    }

    private static Round round(int own, int other) {
        return new Round(turn(own), Optional.of(turn(other)));
    }

    private static Turn turn(int rate) {
        return new Turn(200, rate, Duration.ofSeconds(1), Duration.ofSeconds(2));
    }
}
