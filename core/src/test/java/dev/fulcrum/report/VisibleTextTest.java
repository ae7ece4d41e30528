package dev.fulcrum.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({
        "0000, \u2400",
        "001b, \u241b",
        "007f, \u2421",
        "0085, \u27e8U+0085\u27e9",
        "00ad, \u27e8U+00AD\u27e9",
        "200d, \u27e8U+200D\u27e9",
        "202e, \u27e8U+202E\u27e9",
        "2069, \u27e8U+2069\u27e9",
        "feff, \u27e8U+FEFF\u27e9",
        "d800, \u27e8U+D800\u27e9",
        "e0041, \u27e8U+E0041\u27e9"
    })
    void showsWhatCannotBeSeen(String code, String shown) {
        String text = "a" + Character.toString(Integer.parseInt(code, 16)) + "b";
        assertThat(VisibleText.of(text)).isEqualTo("a" + shown + "b");
    }

    @Test
    void leavesOrdinaryTextAlone() {
        String text = "def f():\n\treturn 'caf\u00e9 \u4f60\u597d \ud83d\ude80'\n";
        assertThat(VisibleText.of(text)).isEqualTo(text);
        assertThat(VisibleText.of("a\r\nb\rc")).isEqualTo("a\nb\u240dc");
    }
}
