package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.task.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachingScannerTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameTextIsScannedOnceUnderAnyName() {
        Scanners scanners = Scanners.of(List.of(new MarkerScanner("marker")), 1).remembering(folder);
        SourceUnit first = new SourceUnit("a", Language.PYTHON, "x\nDANGER HIGH\n");
        SourceUnit again = new SourceUnit("b", Language.PYTHON, first.code());
        SourceUnit other = new SourceUnit("c", Language.C, first.code());

        ScanReport fresh = scanners.scan(List.of(first));
        ScanReport recalled = scanners.scan(List.of(again, other));

        assertThat(fresh.runs().getFirst().cached()).isZero();
        assertThat(recalled.runs().getFirst().cached()).isEqualTo(1);
        assertThat(recalled.in("b")).hasSize(1);
        assertThat(recalled.in("b").getFirst())
                .usingRecursiveComparison()
                .ignoringFields("file")
                .isEqualTo(fresh.in("a").getFirst());
    }

    @Test
    void whatCouldNotBeJudgedIsAskedAgain() {
        Scanners scanners = Scanners.of(List.of(new MarkerScanner("marker")), 1).remembering(folder);
        List<SourceUnit> units = List.of(new SourceUnit("a", Language.C, "CRASH DANGER\n"));

        scanners.scan(units);
        ScanReport again = scanners.scan(units);

        assertThat(again.runs().getFirst().cached()).isZero();
        assertThat(again.errors()).hasSize(1);
        assertThat(again.findings()).hasSize(1);
    }
}
