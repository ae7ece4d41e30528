package dev.fulcrum.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextBufferTest {

    @Test
    void aStopStringIsFoundAcrossPieces() {
        TextBuffer text = new TextBuffer(List.of("\n```", "END"));
        assertThat(append(text, "return x\n")).isFalse();
        assertThat(append(text, "``")).isFalse();
        assertThat(append(text, "`python")).isTrue();
        assertThat(text.text()).isEqualTo("return x");
    }

    @Test
    void theEarliestOfSeveralCounts() {
        TextBuffer text = new TextBuffer(List.of("later", "soon"));
        assertThat(append(text, "as soon as later")).isTrue();
        assertThat(text.text()).isEqualTo("as ");
    }

    @Test
    void whatOnlyLooksLikeTheBeginningOfAStopStays() {
        TextBuffer text = new TextBuffer(List.of("```"));
        assertThat(append(text, "``")).isFalse();
        assertThat(append(text, " x ``")).isFalse();
        assertThat(text.text()).isEqualTo("`` x ``");
    }

    @Test
    void anEmptyStopStringMeansNothing() {
        TextBuffer text = new TextBuffer(List.of(""));
        assertThat(append(text, "abc")).isFalse();
        assertThat(text.text()).isEqualTo("abc");
    }

    @Test
    void charactersSplitOverPiecesAreWhole() {
        byte[] bytes = "naïve 🦊 ok".getBytes(StandardCharsets.UTF_8);
        TextBuffer text = new TextBuffer(List.of("🦊 o"));
        boolean stopped = false;
        for (byte one : bytes) {
            stopped |= text.append(new byte[] {one});
            if (stopped) {
                break;
            }
        }
        assertThat(stopped).isTrue();
        assertThat(text.text()).isEqualTo("naïve ");
    }

    @Test
    void anUnfinishedLastCharacterIsLeftOutAndImpossibleBytesAreShown() {
        byte[] fox = "🦊".getBytes(StandardCharsets.UTF_8);
        TextBuffer text = new TextBuffer(List.of());
        text.append(new byte[] {'a', (byte) 0xFF, 'b'});
        text.append(Arrays.copyOf(fox, 3));
        assertThat(text.text()).isEqualTo("a\uFFFDb");
        text.append(new byte[] {fox[3]});
        assertThat(text.text()).isEqualTo("a\uFFFDb🦊");
    }

    private static boolean append(TextBuffer text, String piece) {
        return text.append(piece.getBytes(StandardCharsets.UTF_8));
    }
}
