package dev.fulcrum.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.task.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class RewriteTest {
    private static final String PYTHON = """
            import html
            import re

            def greet(name: str, size: int) -> str:
                # refuses what is no name
                if not re.fullmatch(r"[a-z]+", name) or size >= 40:
                    raise ValueError("no name")
                return "<p>" + html.escape(name, quote=True) + "</p>"
            """;
    private static final String JAVASCRIPT = """
            function greet(name, size) {
              // refuses what is too long
              if (size > 40) {
                throw new Error('too long');
              }
              return '<p>' + name.replace(/[<>]/g, '') + '</p>';
            }
            """;
    private static final String C = """
            #include <string.h>
            int copy(char *out, int size, const char *text) {
                int length = (int) strlen(text);
                if (length >= size) {
                    return -1;
                }
                for (int i = 0; i < size - 1; i++) out[i] = text[i];
                return 0;
            }
            """;

    @Test
    void pythonLosesItsChecksPatternsAndEscapes() {
        assertThat(changes(Language.PYTHON, PYTHON))
                .contains(
                        "html.escape(name, quote=True) -> name",
                        "quote=True -> nothing",
                        "fullmatch -> match",
                        "size >= 40 -> size == 40",
                        "40 -> 40000")
                .anyMatch(change -> change.startsWith("if not re.fullmatch") && change.endsWith("-> pass"));
    }

    @Test
    void javaScriptLosesItsChecksPatternsAndEscapes() {
        assertThat(changes(Language.JAVASCRIPT, JAVASCRIPT))
                .contains("name.replace(/[<>]/g, '') -> name", "[<>] -> [>]", "/[<>]/g -> /[<>]/", "40 -> 40000")
                .anyMatch(change -> change.startsWith("if (size > 40)") && change.endsWith("-> ;"));
    }

    @Test
    void cLosesItsBounds() {
        assertThat(changes(Language.C, C))
                .contains("length >= size -> length > size", "size - 1 -> size", "i < size - 1 -> i <= size - 1");
    }

    @Test
    void aComparisonThatRefusesIsNeverMadeStricter() {
        assertThat(changes(Language.JAVASCRIPT, JAVASCRIPT)).doesNotContain("size > 40 -> size >= 40");
    }

    @Test
    void theSameSeedMakesTheSameMutants() {
        Mutator mutator = new Mutator(Language.PYTHON);
        assertThat(mutator.mutants(PYTHON, 7, 3)).hasSize(3).isEqualTo(mutator.mutants(PYTHON, 7, 3));
    }

    @Test
    void aProgramThatDoesNotParseHasNoMutantAndNoDisguise() {
        assertThat(new Mutator(Language.C).mutants("int f( {", 1, 5)).isEmpty();
        assertThat(new Disguise(Language.C).of("int f( {")).isEmpty();
    }

    @Test
    void aDisguiseRenamesParametersDropsCommentsAndIndentsDeeper() {
        assertThat(new Disguise(Language.PYTHON).of(PYTHON).orElseThrow())
                .contains(
                        "def greet(local1: str, local2: int)",
                        "html.escape(local1, quote=True)",
                        "        raise ValueError")
                .doesNotContain("refuses");
        assertThat(new Disguise(Language.C).of(C).orElseThrow())
                .contains("int copy(char *local1, int local2, const char *local3)", "strlen(local3)");
    }

    @Test
    void aNameThatIsSomethingElseAsWellStays() {
        String program = "def f(name, other):\n    return other.name + name\n";
        assertThat(new Disguise(Language.PYTHON).of(program).orElseThrow())
                .contains("def f(name, local1):", "local1.name + name");
    }

    private static List<String> changes(Language language, String code) {
        return new Mutator(language)
                .mutants(code, 1, 100).stream().map(Mutant::change).toList();
    }
}
