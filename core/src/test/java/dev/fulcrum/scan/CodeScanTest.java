package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.fulcrum.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeScanTest {
    private final CodeScan scan = new CodeScan(Scanners.of(List.of(new MarkerScanner("marker")), 2));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsFilesOfAllLanguagesAndSkipsWhatOthersWrote() throws IOException {
        write("src/a.py", "x = 1\nDANGER()\n");
        write("src/b.mjs", "DANGER\n");
        write("src/c.h", "int DANGER;\n");
        write("src/readme.md", "DANGER\n");
        write("node_modules/x/index.js", "DANGER\n");
        write(".hidden/h.py", "DANGER\n");

        Inspection inspection = inspect(folder);

        assertThat(inspection.files()).isEqualTo(3);
        assertThat(inspection.open())
                .extracting(hit -> Path.of(hit.finding().file()).getFileName().toString())
                .containsExactly("a.py", "b.mjs", "c.h");
    }

    @Test
    void namesEveryPathThatCannotBeScanned() throws IOException {
        Path text = write("notes.txt", "x");

        assertThatThrownBy(() -> inspect(text, folder.resolve("absent.py")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("notes.txt")
                .hasMessageContaining("absent.py");
    }

    @Test
    void fingerprintsSurviveShiftedLinesAndTellEqualLinesApart() throws IOException {
        Path file = write("a.py", "DANGER\nDANGER\n");
        List<String> before = fingerprints(file);
        write("a.py", "import os\n\n\n    DANGER\nx = 1\nDANGER\n");

        assertThat(before).doesNotHaveDuplicates().hasSize(2);
        assertThat(fingerprints(file)).isEqualTo(before);
    }

    @Test
    void aCommentSuppressesTheRulesItNames() throws IOException {
        Path file = write("a.py", """
                DANGER  # fulcrum: ignore M1 a constant
                # fulcrum: ignore X9,M1
                DANGER
                DANGER  # fulcrum: ignore X9
                x = 1  # fulcrum: ignore M1
                DANGER
                """);

        assertThat(inspect(file).open()).extracting(hit -> hit.finding().line()).containsExactly(4, 6);
    }

    @Test
    void aBaselineHidesWhatWasThereBefore() throws IOException {
        Path file = write("a.py", "DANGER 1\n");
        Path known = folder.resolve("baseline.json");
        Baseline.write(known, inspect(file).open());
        write("a.py", "DANGER 2\nDANGER 1\n");

        Inspection inspection = scan.inspect(
                new CodeScan.Request(List.of(file), Optional.empty(), Optional.of(Baseline.read(known)), List.of()));

        assertThat(inspection.hits()).hasSize(2);
        assertThat(inspection.open())
                .singleElement()
                .satisfies(hit -> assertThat(hit.finding().line()).isEqualTo(1));
    }

    @Test
    void changedLooksAtChangedLinesOnly() throws Exception {
        Path file = write("a.py", "DANGER old\nx = 1\nDANGER old 2\n");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "first");
        write("a.py", "DANGER old\nx = 2\nDANGER new\nDANGER old 2\n");
        write("b with space.py", "DANGER untracked\n");
        write("c.py", "x = 1\n");

        Inspection inspection =
                scan.inspect(new CodeScan.Request(List.of(folder), Optional.of("HEAD"), Optional.empty(), List.of()));

        assertThat(inspection.open())
                .extracting(hit -> hit.finding().snippet())
                .containsExactly("DANGER new", "DANGER untracked");
        assertThatThrownBy(() -> scan.inspect(new CodeScan.Request(
                        List.of(file), Optional.of("--output=/tmp/x"), Optional.empty(), List.of())))
                .isInstanceOf(UserError.class);
    }

    @Test
    void theGateClosesForSeverityAndForWhatCouldNotBeJudged() throws IOException {
        Inspection low = inspect(write("low.py", "DANGER\n"));
        Inspection high = inspect(write("high.py", "DANGER HIGH\n"));
        Inspection crash = inspect(write("crash.py", "CRASH\n"));

        assertThat(high.passes(Optional.empty())).isTrue();
        assertThat(low.passes(Optional.of(Finding.Severity.MEDIUM))).isTrue();
        assertThat(low.passes(Optional.of(Finding.Severity.LOW))).isFalse();
        assertThat(high.passes(Optional.of(Finding.Severity.HIGH))).isFalse();
        assertThat(crash.passes(Optional.of(Finding.Severity.HIGH))).isFalse();
    }

    @Test
    void whatIsNoTextIsErroredForEachScanner() throws IOException {
        Path latin = folder.resolve("latin.py");
        Files.write(latin, new byte[] {'#', ' ', (byte) 0xe9, '\n'});
        Path large = write("large.py", "x = '" + "a".repeat(2 << 20) + "'\n");

        Inspection inspection = inspect(latin, large);

        assertThat(inspection.errors())
                .extracting(Errored::scanner, Errored::cause)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("marker", Errored.Cause.NOT_TEXT),
                        org.assertj.core.groups.Tuple.tuple("marker", Errored.Cause.TOO_LARGE));
    }

    @Test
    void sarifIsValidByItsSchema() throws IOException {
        write("dir with space/a:b.py", "DANGER HIGH\nDANGER # fulcrum: ignore M1 fine\n");
        write("crash.py", "CRASH\n");

        JsonNode log = Json.MAPPER.readTree(SarifWriter.write(inspect(folder)));

        try (InputStream schema = CodeScanTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                            .getSchema(Objects.requireNonNull(schema))
                            .validate(log))
                    .isEmpty();
        }
        assertThat(log.at("/runs/0/results")).hasSize(2);
        assertThat(log.at("/runs/0/results/1/suppressions/0/kind").asText()).isEqualTo("inSource");
        assertThat(log.at("/runs/0/invocations/0/toolExecutionNotifications")).hasSize(1);
    }

    @Test
    void findingsOfAnotherToolStandBesideTheOthers() throws IOException {
        Path file = write("a.py", "x = 1\ny = eval(x)\n");
        Path log = write("codeql.sarif", """
                {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "CodeQL"}}, "results": [
                  {"ruleId": "py/code-injection", "level": "error", "message": {"text": "code from outside"},
                   "locations": [{"physicalLocation": {"artifactLocation": {"uri": "%s"}, "region": {"startLine": 2}}}]}]}]}
                """.formatted(file.toUri().getPath()));

        Inspection inspection =
                scan.inspect(new CodeScan.Request(List.of(file), Optional.empty(), Optional.empty(), List.of(log)));

        assertThat(inspection.open()).singleElement().satisfies(hit -> {
            assertThat(hit.finding().scanner()).isEqualTo("codeql");
            assertThat(hit.finding().snippet()).isEqualTo("y = eval(x)");
        });
        assertThat(inspection.runs()).extracting(ToolRun::scanner).contains("codeql");
    }

    @Test
    void theListingShowsCodeAndDoesNotLetItSteerTheTerminal() throws IOException {
        Path file = write("a.py", "x = 1\nDANGER('\u001b[2J\u202e')\ny = 2\n");

        String plain = new Listing(false).of(inspect(file));

        assertThat(plain)
                .contains("a.py:2  LOW", "> 2 | DANGER", "  1 | x = 1", "marker M1 CWE-78", "findings: 1 (0 high");
        assertThat(plain).doesNotContain("\u001b", "\u202e");
        assertThat(new Listing(true).of(inspect(file))).contains("\u001b[1m").doesNotContain("\u001b[2J");
    }

    private List<String> fingerprints(Path file) {
        return inspect(file).hits().stream().map(Hit::fingerprint).toList();
    }

    private Inspection inspect(Path... paths) {
        return scan.inspect(new CodeScan.Request(List.of(paths), Optional.empty(), Optional.empty(), List.of()));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, content);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
