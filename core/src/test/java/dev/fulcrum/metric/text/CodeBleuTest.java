package dev.fulcrum.metric.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fulcrum.metric.MetricPrograms;
import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Language;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Values of codebleu 0.7.0 under several seeds of its hashing; where they differ, ours lies among them. */
class CodeBleuTest {
    private static final double TOLERANCE = 1e-4;

    @Test
    void allFourPartsAreThoseOfThePackage() {
        SoftAssertions all = new SoftAssertions();
        MetricPrograms.expected().path("codebleu").properties().forEach(entry -> {
            String name = entry.getKey();
            CodeBleu mine = measured(name);
            JsonNode theirs = entry.getValue();
            among(all, name + " words", mine.words(), theirs.path("ngram_match_score"));
            among(all, name + " weighted words", mine.weightedWords(), theirs.path("weighted_ngram_match_score"));
            among(all, name + " syntax", mine.syntax(), theirs.path("syntax_match_score"));
            among(all, name + " data flow", mine.dataFlow().orElse(0.0), theirs.path("dataflow_match_score"));
            among(all, name + " score", mine.score(), theirs.path("codebleu"));
        });
        all.assertAll();
    }

    private static void among(SoftAssertions all, String what, double mine, JsonNode range) {
        all.assertThat(mine)
                .as(what)
                .isBetween(range.get(0).asDouble() - TOLERANCE, range.get(1).asDouble() + TOLERANCE);
    }

    private static CodeBleu measured(String name) {
        Language language = Language.ofId(name.substring(0, name.indexOf('/'))).orElseThrow();
        String first = name.substring(name.indexOf('/') + 1).replace(" reversed", "");
        String one = MetricPrograms.text(language, first);
        String other = MetricPrograms.text(language, first.replace(".first.", ".second."));
        try {
            return name.endsWith(" reversed")
                    ? CodeBleu.of(language, one, List.of(other))
                    : CodeBleu.of(language, other, List.of(one));
        } catch (SyntaxTree.TooDeep e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aProgramIsLikeItself() throws SyntaxTree.TooDeep {
        String code = MetricPrograms.text(Language.PYTHON, "account.first.py");

        CodeBleu same = CodeBleu.of(Language.PYTHON, code, List.of(code));

        assertThat(same.score()).isCloseTo(1, within(1e-12));
        assertThat(same.dataFlow()).hasValue(1.0);
    }

    @Test
    void countsOfACorpusAreSummedBeforeTheyAreDivided() throws SyntaxTree.TooDeep {
        List<String> programs = List.of("x = 1\ny = x\n", "y = 2\n");
        List<List<String>> references = List.of(List.of("x = 1\ny = x\n"), List.of("y = 3\nz = y\nprint(z)\n"));

        CodeBleu corpus = CodeBleu.corpus(Language.PYTHON, programs, references);

        assertThat(corpus.syntax()).isBetween(0.0, 1.0);
        assertThat(corpus.dataFlow().orElseThrow()).isLessThan(1);
        assertThatThrownBy(() -> CodeBleu.corpus(Language.PYTHON, programs, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
