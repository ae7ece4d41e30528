package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C programs share a translation unit only where neither can change what the other means. */
class TranslationUnitsTest {
    private static final String FIRST = """
            #include <string.h>
            struct account { int number; };
            enum colour { RED };
            static int total;
            int length(const char *text) { int result = (int) strlen(text); return result + RED + total; }
            """;

    private static boolean together(String first, String second) {
        return TranslationUnits.of(units(first, second)).size() == 1;
    }

    private static List<SourceUnit> units(String... programs) {
        List<SourceUnit> units = new ArrayList<>();
        for (String program : programs) {
            units.add(new SourceUnit("u" + units.size(), Language.C, program));
        }
        return units;
    }

    @Test
    void strangersWithTheSameHeadersGoTogether() {
        assertThat(together(FIRST, "#include <string.h>\nint other(const char *text) { return text[0]; }\n"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#include <stdio.h>\nint other(void) { return 1; }\n",
                "#define _GNU_SOURCE\n#include <string.h>\nint other(void) { return 1; }\n",
                "#include <string.h>\nint length(const char *text) { return text[0]; }\n",
                "#include <string.h>\nint other(void) { return length(\"\"); }\n",
                "#include <string.h>\nstruct account { long number; };\n",
                "#include <string.h>\nint other(void) { int RED = 1; return RED; }\n",
                "#include <string.h>\n#define strlen(text) 7\n",
                "#include <string.h>\n#define SIZE result\n#define result 1\n",
                "#include <string.h>\nint (*total)(void);\n",
                "#include <string.h>\n#pragma GCC diagnostic ignored \"-Wanalyzer-use-after-free\"\n",
                "#include <string.h>\nint other(void) { return 1; } // NOLINTBEGIN\n",
                "#include <string.h>\nint other(void) { return 1; \n",
                "#include <string.h>\n#include \"own.h\"\nint other(void) { return 1; }\n",
                "#include <string.h>\nint other(void) {\n#undef strlen\nreturn 1; }\n",
            })
    void whateverCouldMeanSomethingElseStaysAlone(String second) {
        assertThat(together(FIRST, second)).isFalse();
        assertThat(together(second, FIRST)).isFalse();
    }

    @Test
    void everyProgramIsInOneGroup() {
        List<SourceUnit> units = units(FIRST, FIRST, "int a;", "int b;", "int c(", "");

        assertThat(TranslationUnits.of(units).stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(units);
    }
}
