package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that crash, stall or confuse a tool cost only themselves. */
class HostileUnitsTest {
    private static InstalledScanners installed;

    @BeforeAll
    static void find() {
        installed = InstalledScanners.find();
    }

    @ParameterizedTest
    @CsvSource({
        "bandit,PYTHON",
        "ruff,PYTHON",
        "eslint,JAVASCRIPT",
        "cppcheck,C",
        "clang-tidy,C",
        "gcc-analyzer,C",
        "flawfinder,C",
        "semgrep,PYTHON",
        "semgrep,JAVASCRIPT",
        "semgrep,C",
        "flow,PYTHON",
        "flow,JAVASCRIPT",
        "flow,C"
    })
    void neighboursKeepTheirResults(String name, Language language) {
        Scanner scanner = installed.require(name);
        String good = vulnerable(language);
        List<SourceUnit> units = new ArrayList<>();
        units.add(new SourceUnit("first", language, good));
        hostile(language).forEach((id, code) -> units.add(new SourceUnit(id, language, code)));
        units.add(new SourceUnit("last", language, good));

        ScanReport report = scanner.scan(units);

        assertThat(report.in("first")).isNotEmpty();
        assertThat(report.in("last")).isNotEmpty();
        assertThat(report.errors())
                .allMatch(
                        error -> error.scanner().equals(name) && !error.detail().isBlank());
        assertThat(report.errors().stream().map(Errored::unit))
                .contains("ten megabytes", "binary", "lone surrogate")
                .doesNotContain("first", "last");
        // Flawfinder looks at words and does not parse.
        assertThat(report.errored(name, "unterminated")).isEqualTo(!name.equals("flawfinder"));
        assertThat(report.runs()).singleElement().satisfies(run -> {
            assertThat(run.units()).isEqualTo(units.size());
            assertThat(run.version()).containsPattern("\\d+\\.\\d+");
        });
    }

    private static String vulnerable(Language language) {
        return switch (language) {
            case PYTHON -> "import os\n\n\ndef run(command):\n    os.system('sh -c ' + command)\n";
            case JAVASCRIPT -> "const { exec } = require('child_process');\nmodule.exports = (a) => exec('ls ' + a);\n";
            case C -> """
                    #include <stdio.h>
                    #include <stdlib.h>
                    #include <string.h>
                    int f(const char *text) {
                        char *copy = malloc(2);
                        int numbers[2] = {0};
                        strcpy(copy, text);
                        printf(text);
                        free(copy);
                        return numbers[2];
                    }
                    """;
        };
    }

    private static Map<String, String> hostile(Language language) {
        String nested = "(".repeat(50_000) + "1" + ")".repeat(50_000);
        String unterminated = switch (language) {
            case PYTHON -> "x = \"\"\"never ends\n";
            case JAVASCRIPT -> "const x = `never ends\n";
            case C -> "char *x = \"never ends\n; int f( {\n";
        };
        return Map.of(
                "unterminated", unterminated,
                "ten megabytes", "x = '" + "a".repeat(10 << 20) + "'\n",
                "binary", "\u007fELF\0\0\1\2\3",
                "lone surrogate", "x = '\ud800'\n",
                "deep nesting",
                        language == Language.C ? "int f(void) { return " + nested + "; }\n" : "x = " + nested + ";\n",
                "../../escape", "x = 1\n",
                "empty", "");
    }
}
