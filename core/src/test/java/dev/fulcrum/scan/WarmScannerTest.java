package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that stays says what a batch says, and survives what ends or stalls it. */
class WarmScannerTest {
    private static final Path FIXTURES =
            Path.of(System.getProperty("fulcrum.root", ".."), "core/src/test/resources/dev/fulcrum/scan/fixtures");
    private static InstalledScanners installed;

    @BeforeAll
    static void find() {
        installed = InstalledScanners.find();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bandit", "ruff", "eslint", "semgrep", "cppcheck", "clang-tidy", "gcc-analyzer", "flawfinder"})
    void saysWhatABatchSays(String name) throws IOException {
        Scanner cold = installed.require(name);
        List<SourceUnit> units = units(name);
        ScanReport batch = cold.scan(units);

        try (WarmScanners warm = WarmScanners.of(Scanners.of(List.of(cold), 1), installed.home())) {
            Scanner scanner = warm.scanners().all().getFirst();
            // The second round meets a process that has answered before.
            for (int round = 0; round < 2; round++) {
                for (SourceUnit unit : units) {
                    ScanReport one = scanner.scan(List.of(unit));
                    assertThat(one.findings()).as(unit.id()).isEqualTo(batch.in(unit.id()));
                    assertThat(one.errors())
                            .as(unit.id())
                            .isEqualTo(batch.errors().stream()
                                    .filter(error -> error.unit().equals(unit.id()))
                                    .toList());
                    assertThat(one.runs())
                            .singleElement()
                            .satisfies(run -> assertThat(run.version()).isEqualTo(cold.version()));
                }
            }
        }
        assertThat(batch.findings()).isNotEmpty();
        assertThat(batch.errors()).extracting(Errored::unit).contains("binary");
    }

    @Test
    void aSnippetThatEndsTheProcessCostsOnlyItself() throws UnusableOutput, InterruptedException {
        Account account = Account.ofWorker(0);
        BatchScanner batches = BatchScanner.of(new Script(), new ToolRunner(account));
        try (WarmScanner scanner = batches.warm(installed.home().guest("scan"), account)) {
            assertThat(answer(scanner, "echo fine")).isEmpty();
            assertThat(answer(scanner, "kill -9 $PPID")).containsExactly(Errored.Cause.CRASHED);
            assertThat(answer(scanner, "echo fine")).isEmpty();
            assertThat(answer(scanner, "while :; do :; done")).containsExactly(Errored.Cause.TIMED_OUT);
            assertThat(answer(scanner, "exit 3")).containsExactly(Errored.Cause.CRASHED);
            assertThat(answer(scanner, "echo fine > file && test $(ls | wc -l) = 1"))
                    .isEmpty();
            assertThat(answer(scanner, "test $(ls | wc -l) = 0")).isEmpty();
        }
    }

    private static List<Errored.Cause> answer(Scanner scanner, String script) {
        return scanner.scan(List.of(new SourceUnit("snippet", Language.C, script))).errors().stream()
                .map(Errored::cause)
                .toList();
    }

    private static List<SourceUnit> units(String name) throws IOException {
        List<SourceUnit> units = new ArrayList<>();
        Language language = Language.C;
        try (Stream<Path> files = Files.walk(FIXTURES.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String ending = file.getFileName().toString();
                ending = ending.substring(ending.lastIndexOf('.') + 1);
                for (Language each : Language.values()) {
                    if (each.extension().equals(ending)) {
                        language = each;
                        units.add(new SourceUnit(file.toString(), language, Files.readString(file)));
                    }
                }
            }
        }
        units.add(new SourceUnit("binary", language, "\u007fELF\0\1"));
        units.add(new SourceUnit("does not parse", language, "int f( {\n\"\"\"`"));
        return units;
    }

    /** A tool that runs its unit as a shell script and finds nothing. */
    private static final class Script implements Tool {
        @Override
        public String name() {
            return "script";
        }

        @Override
        public Set<Language> languages() {
            return Set.of(Language.C);
        }

        @Override
        public Confinement equip(Confinement confinement) {
            return confinement;
        }

        @Override
        public List<String> versionCommand() {
            return List.of("echo", "1.0");
        }

        @Override
        public Duration limit(int units) {
            return Duration.ofSeconds(1);
        }

        @Override
        public List<String> command(Workspace workspace) {
            return List.of("/bin/sh", workspace.paths().getFirst());
        }

        @Override
        public ScanReport read(ToolOutput output, Workspace workspace) throws UnusableOutput {
            output.requireExit(0);
            return ScanReport.empty();
        }
    }
}
