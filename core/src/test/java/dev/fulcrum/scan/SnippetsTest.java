package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.scan.flow.FlowScanner;
import dev.fulcrum.task.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs that are torn to measure with. */
final class SnippetsTest {
    private static final String C = "int half(int whole) {\n    return whole / 2;\n}\n";
    private static final String JAVASCRIPT = "function half(whole) {\n    return whole / 2;\n}\n";
    private static final String PYTHON = "def half(whole):\n    return whole / 2\n\nprint(half(4))\n";

    @ParameterizedTest
    @EnumSource(Language.class)
    void brokenOnesAreTheSameEachTimeDoNotParseAndAreAnswered(Language language) {
        String code = switch (language) {
            case PYTHON -> PYTHON;
            case JAVASCRIPT -> JAVASCRIPT;
            case C -> C;
        };
        List<SourceUnit> whole = List.of(
                new SourceUnit("first", language, code.repeat(5)), new SourceUnit("second", language, code.repeat(9)));

        List<SourceUnit> broken = Snippets.broken(whole);

        assertThat(broken)
                .isEqualTo(Snippets.broken(whole))
                .extracting(SourceUnit::id)
                .containsExactly("first", "second");
        ScanReport report = new FlowScanner().scan(broken);
        assertThat(report.errors()).hasSize(2).allMatch(error -> error.cause() == Errored.Cause.UNPARSABLE);
        assertThat(new FlowScanner().scan(whole).errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTooShortStaysAsItIs(Language language) {
        List<SourceUnit> whole = List.of(new SourceUnit("short", language, "a"));

        assertThat(Snippets.broken(whole)).isEqualTo(whole);
    }
}
