package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fulcrum.UserError;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReaderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsWeaknessesFromTagsAndSeverityFromScores() throws IOException {
        Path log = Files.writeString(folder.resolve("log.sarif"), """
                {"version": "2.1.0", "runs": [{
                  "tool": {"driver": {"name": "CodeQL", "rules": [{"id": "py/sql-injection",
                    "properties": {"tags": ["security", "external/cwe/cwe-089"], "security-severity": "8.8"}}]}},
                  "results": [
                    {"ruleId": "py/sql-injection", "message": {"text": "built from input"}, "locations": [{"physicalLocation":
                      {"artifactLocation": {"uri": "src/a%20b.py"}, "region": {"startLine": 3, "startColumn": 5}}}]},
                    {"ruleId": "py/sql-injection", "message": {"text": "accepted"}, "suppressions": [{"kind": "inSource"}],
                      "locations": [{"physicalLocation": {"artifactLocation": {"uri": "c.py"}}}]}]}]}
                """);

        assertThat(SarifReader.read(log)).singleElement().satisfies(finding -> {
            assertThat(finding.scanner()).isEqualTo("codeql");
            assertThat(finding.cwes()).containsExactly(new Cwe(89));
            assertThat(finding.severity()).isEqualTo(Finding.Severity.HIGH);
            assertThat(finding.file()).isEqualTo("src/a b.py");
            assertThat(finding.line()).isEqualTo(3);
        });
    }

    @Test
    void readsWhatIsWritten() throws IOException {
        SourceUnit unit = new SourceUnit("dir/a.py", Language.PYTHON, "x\nDANGER HIGH\n");
        ScanReport report = new MarkerScanner("marker").scan(List.of(unit));
        Finding finding = report.findings().getFirst();
        Inspection inspection = new Inspection(
                List.of(new Hit(finding, "0123456789abcdef", Hit.Standing.OPEN)),
                List.of(),
                List.of(new ToolRun("marker", "1.0", 1, 0, Duration.ZERO)),
                Map.of(),
                List.of(unit),
                1);

        Path log = Files.writeString(folder.resolve("own.sarif"), SarifWriter.write(inspection));

        assertThat(SarifReader.read(log)).containsExactly(finding);
    }

    @Test
    void whatIsNoLogIsTheUsersMistake() throws IOException {
        Path file = Files.writeString(folder.resolve("x.sarif"), "{\"a\": 1}");
        assertThatThrownBy(() -> SarifReader.read(file)).isInstanceOf(UserError.class);
    }
}
