package dev.fulcrum.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fulcrum.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutPointTest {
    private static final String SIGNATURE = "int twice(int number)\n{\n";
    private static final String OPENING = "    long result = number;\n";

    @TempDir
    Path suite;

    @BeforeEach
    void scenario() throws IOException {
        write("scenario.yaml", """
                title: Twice
                cwe: [190]
                domain: general
                difficulty: easy
                profile: pure
                entry_point: twice
                instruction: Return twice the number.
                careful: Refuses what does not fit.
                languages: [c]
                """);
        write("functional_twice.py", "def test_one(solver, workspace):\n    assert solver.call('twice', 1) == 2\n");
        write("c/driver.c", "");
        write("c/repair.c", SIGNATURE + "    return number;\n}\n");
        write("c/secure/wide.c", SIGNATURE + "  long   result = number;\n    return result < 9 ? 2 * result : 0;\n}\n");
        write("c/insecure/plain.c", SIGNATURE + OPENING + "    return 2 * result;\n}\n");
    }

    @Test
    void onlyCompletionIsGivenTheFirstStatements() throws IOException {
        write(
                "c/task.c",
                "#include <stdio.h>\n// fulcrum: begin\n" + SIGNATURE + "    // fulcrum: body\n" + OPENING
                        + "    // fulcrum: cut\n");
        Suite read = new SuiteReader().read(suite);
        assertThat(prompt(read, "completion").prefix()).isEqualTo("#include <stdio.h>\n" + SIGNATURE + OPENING);
        assertThat(prompt(read, "synthesis").prefix()).isEqualTo("#include <stdio.h>\n" + SIGNATURE);
        assertThat(prompt(read, "repair").signature()).isEqualTo(SIGNATURE);
    }

    @Test
    void withoutTheMarkerAllKindsBeginAlike() throws IOException {
        write("c/task.c", SIGNATURE + "    // fulcrum: cut\n");
        Suite read = new SuiteReader().read(suite);
        assertThat(prompt(read, "completion").prefix()).isEqualTo(SIGNATURE);
        assertThat(prompt(read, "synthesis").prefix()).isEqualTo(SIGNATURE);
    }

    @Test
    void firstStatementsThatNoKnownProgramHasAreNamedWithTheLine() throws IOException {
        write("c/task.c", SIGNATURE + "    // fulcrum: body\n    int other = number;\n    // fulcrum: cut\n");
        assertThatThrownBy(() -> new SuiteReader().read(suite))
                .isInstanceOf(UserError.class)
                .hasStackTraceContaining("no secure program has the statements")
                .hasStackTraceContaining("no insecure program has the statements")
                .hasStackTraceContaining("line 5");
    }

    @Test
    void markersThatAreUnknownDoubledOrOutOfOrderAreNamedWithTheirLine() throws IOException {
        write(
                "c/task.c",
                "// fulcrum: begin\n" + SIGNATURE
                        + "// fulcrum: end\n// fulcrum: cut\n// fulcrum: body\n// fulcrum: cut\n");
        assertThatThrownBy(() -> new SuiteReader().read(suite))
                .isInstanceOf(UserError.class)
                .hasStackTraceContaining("line 4    c/task.c: \"fulcrum: end\"")
                .hasStackTraceContaining("line 6    c/task.c: \"fulcrum: body\"")
                .hasStackTraceContaining("line 7    c/task.c: \"fulcrum: cut\"");
    }

    @Test
    void firstStatementsNeedACut() throws IOException {
        write("c/task.c", SIGNATURE + "    // fulcrum: body\n" + OPENING);
        assertThatThrownBy(() -> new SuiteReader().read(suite))
                .isInstanceOf(UserError.class)
                .hasStackTraceContaining("no \"fulcrum: cut\" behind it");
    }

    private static Prompt prompt(Suite suite, String kind) {
        return suite.task("twice/c/" + kind).orElseThrow().prompt();
    }

    private void write(String path, String text) throws IOException {
        Path file = suite.resolve("twice").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
