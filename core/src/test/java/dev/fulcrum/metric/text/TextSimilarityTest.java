package dev.fulcrum.metric.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Values of sacrebleu 2.4.3: sentence_bleu, sentence_chrf, corpus_bleu, corpus_chrf with default settings. */
class TextSimilarityTest {

    @Test
    void bleuAndChrFAreThoseOfSacreBleu() throws IOException {
        JsonNode expected = expected();
        List<String> hypotheses = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (JsonNode pair : expected.path("pairs")) {
            String hypothesis = pair.path("hypothesis").asText();
            String reference = pair.path("reference").asText();
            hypotheses.add(hypothesis);
            references.add(reference);
            assertThat(Bleu.sentence(hypothesis, List.of(reference)))
                    .as(hypothesis)
                    .isCloseTo(pair.path("bleu").asDouble(), within(1e-6));
            assertThat(ChrF.sentence(hypothesis, reference))
                    .as(hypothesis)
                    .isCloseTo(pair.path("chrf").asDouble(), within(1e-6));
        }

        assertThat(hypotheses).hasSizeGreaterThan(8);
        assertThat(Bleu.corpus(hypotheses, references.stream().map(List::of).toList()))
                .isCloseTo(expected.path("corpus_bleu").asDouble(), within(1e-6));
        assertThat(ChrF.corpus(hypotheses, references))
                .isCloseTo(expected.path("corpus_chrf").asDouble(), within(1e-6));
    }

    @Test
    void severalReferencesShareTheirNgrams() throws IOException {
        assertThat(Bleu.sentence(
                        "the cat sat on the mat today", List.of("the cat is on the mat", "a cat sat on a mat today .")))
                .isCloseTo(expected().path("two_references").asDouble(), within(1e-6));
    }

    @Test
    void pairsMustBePairs() {
        assertThatThrownBy(() -> ChrF.corpus(List.of("a"), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bleu.corpus(List.of("a"), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bleu.sentence("a", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void editSimilarityCountsCharacters() {
        assertThat(EditSimilarity.of("kitten", "sitting")).isCloseTo(1 - 3 / 7.0, within(1e-12));
        assertThat(EditSimilarity.of("", "")).isOne();
        assertThat(EditSimilarity.of("", "abc")).isZero();
        assertThat(EditSimilarity.of("abcdef", "abxdef")).isCloseTo(5 / 6.0, within(1e-12));
        assertThat(EditSimilarity.of("aXb", "ab")).isCloseTo(2 / 3.0, within(1e-12));
    }

    private static JsonNode expected() throws IOException {
        try (InputStream file = TextSimilarityTest.class.getResourceAsStream("sacrebleu.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file, "sacrebleu.json"));
        }
    }
}
