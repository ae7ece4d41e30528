package dev.fulcrum.metric.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fulcrum.task.Language;
import org.junit.jupiter.api.Test;

class CodeMeasuresTest {

    @Test
    void elseIfIsFlatAndDepthIsCharged() {
        String javaScript = """
                function f(a, b) {
                  if (a) {                          // 1
                    for (const x of b) {            // 2
                      if (x && a || b) {            // 3, and two rows of operators
                        continue;
                      }
                    }
                  } else if (b) {                   // 1
                    return a ? 1 : 2;               // 2
                  } else {                          // 1
                    return f(b, a);                 // 1 for calling itself
                  }
                }
                """;
        FunctionMeasures f = only(Language.JAVASCRIPT, javaScript);

        assertThat(f.cognitive()).isEqualTo(13);
        assertThat(f.cyclomatic()).isEqualTo(8);
        assertThat(f.nesting()).isEqualTo(3);
    }

    @Test
    void cIsReadByTheSameRules() {
        String c = """
                int f(int a, char **b) {
                    while (a > 0) {                 // 1
                        switch (a) {                // 2
                            case 1: goto out;       // 1
                            default: a--;
                        }
                    }
                    if (a) return 1;                // 1
                    else if (!b) return 2;          // 1
                    else return 3;                  // 1
                out:
                    return 0;
                }
                """;
        FunctionMeasures f = only(Language.C, c);

        assertThat(f.name()).isEqualTo("f");
        assertThat(f.parameters()).isEqualTo(2);
        assertThat(f.cognitive()).isEqualTo(7);
        assertThat(f.cyclomatic()).isEqualTo(5);
        assertThat(f.nesting()).isEqualTo(2);
    }

    @Test
    void namesAndCommentsAreCounted() {
        CodeMeasures measures = measures(Language.PYTHON, """
                # adds
                def add(first, x):
                    '''Documentation.'''

                    return first + x  # at the end
                """);

        assertThat(measures.names().distinct()).isEqualTo(3);
        assertThat(measures.names().meanLength()).isCloseTo(3, within(1e-12));
        assertThat(measures.names().singleLetterShare()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(measures.lines()).isEqualTo(new Lines(5, 2, 3, 1, 3));
        assertThat(measures.lines().commentShare()).isCloseTo(3 / 5.0, within(1e-12));
    }

    @Test
    void whatDoesNotParseSaysWhere() {
        assertThat(measures(Language.PYTHON, "x = 1\ndef f(:\n").firstError()).contains(2);
        assertThat(measures(Language.C, "int x = 1;\n").firstError()).isEmpty();
    }

    @Test
    void anEmptyProgramHasMeasures() {
        CodeMeasures measures = measures(Language.JAVASCRIPT, "");

        assertThat(measures.tokens()).isZero();
        assertThat(measures.lines()).isEqualTo(new Lines(0, 0, 0, 0, 0));
        assertThat(measures.cyclomatic()).isOne();
        assertThat(measures.maintainability()).isEqualTo(100);
    }

    @Test
    void deeperThanPeopleWriteIsNotMeasured() {
        assertThat(CodeMeasures.of(Language.C, "int x = " + "(".repeat(500) + "1" + ")".repeat(500) + ";"))
                .isEmpty();
    }

    @Test
    void verbosityIsRelativeToTheReference() {
        SampleMeasures twice =
                SampleMeasures.of(Language.PYTHON, "x = 1\nx = 1\n", "x = 1\n").orElseThrow();

        assertThat(twice.verbosity()).hasValue(2.0);
        assertThat(twice.editSimilarity()).hasValue(0.5);
        assertThat(SampleMeasures.of(Language.PYTHON, "x = 1", "").orElseThrow().verbosity())
                .isEmpty();
        assertThat(SampleMeasures.of(Language.PYTHON, "x = 1").orElseThrow().verbosity())
                .isEmpty();
    }

    private static FunctionMeasures only(Language language, String code) {
        CodeMeasures measures = measures(language, code);
        assertThat(measures.functions()).hasSize(1);
        assertThat(measures.cognitive())
                .isEqualTo(measures.functions().getFirst().cognitive());
        return measures.functions().getFirst();
    }

    private static CodeMeasures measures(Language language, String code) {
        return CodeMeasures.of(language, code).orElseThrow();
    }
}
