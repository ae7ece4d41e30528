package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.task.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a compiler says about programs that it reads as one is what it says about each alone. */
class SharedFilesTest {
    private static InstalledScanners installed;

    @BeforeAll
    static void find() {
        installed = InstalledScanners.find();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clang-tidy", "gcc-analyzer"})
    void aProgramIsJudgedAsIfItWereAlone(String name) {
        Scanner scanner = installed.require(name);
        List<SourceUnit> units = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            units.add(new SourceUnit("leak " + index, Language.C, vulnerable("leak_" + index)));
            units.add(new SourceUnit("clean " + index, Language.C, clean("clean_" + index)));
        }
        units.add(3, new SourceUnit("wrong type", Language.C, clean("wrong").replace("int", "unknown_type")));
        units.add(5, new SourceUnit("no end", Language.C, "#include <stdlib.h>\nint open_ended(void) {\n"));
        units.add(6, new SourceUnit("ends in a splice", Language.C, clean("splice") + "// goes on \\"));

        ScanReport together = scanner.scan(units);

        assertThat(together.findings()).isNotEmpty();
        assertThat(together.errors()).extracting(Errored::unit).containsExactly("no end", "wrong type");
        for (SourceUnit unit : units) {
            ScanReport alone = scanner.scan(List.of(unit));
            assertThat(together.in(unit.id())).as(unit.id()).isEqualTo(alone.findings());
            assertThat(together.errors().stream()
                            .filter(error -> error.unit().equals(unit.id()))
                            .toList())
                    .as(unit.id())
                    .isEqualTo(alone.errors());
        }
    }

    private static String vulnerable(String function) {
        return """
                #include <stdlib.h>
                // Umlauts take two bytes: äöü.
                int %s(int size) {
                    char *text = malloc(2);
                    int number;
                    if (text == 0) {
                        return number;
                    }
                    free(text);
                    return text[0] + size;
                }
                """.formatted(function);
    }

    private static String clean(String function) {
        return "#include <stdlib.h>\nint %s(int size) {\n    return size + 1;\n}\n".formatted(function);
    }
}
