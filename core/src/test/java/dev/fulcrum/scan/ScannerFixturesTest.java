package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scanner finds what its positive fixtures mark ("expect RULE CWE-n") and nothing in its negative ones. */
class ScannerFixturesTest {
    private static final Path FIXTURES =
            Path.of(System.getProperty("fulcrum.root", ".."), "core/src/test/resources/dev/fulcrum/scan/fixtures");
    private static final Pattern EXPECTATION = Pattern.compile("expect (\\S+) CWE-(\\d+)");
    private static InstalledScanners installed;

    @BeforeAll
    static void find() {
        installed = InstalledScanners.find();
    }

    static Stream<String> scanners() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scanners")
    void findsWhatIsThere(String name) throws IOException {
        List<SourceUnit> units = units(FIXTURES.resolve(name).resolve("positive"));
        ScanReport report = installed.require(name).scan(units);

        assertThat(report.errors()).isEmpty();
        for (SourceUnit unit : units) {
            List<String> lines = unit.code().lines().toList();
            for (int index = 0; index < lines.size(); index++) {
                Matcher expectation = EXPECTATION.matcher(lines.get(index));
                while (expectation.find()) {
                    assertThat(report.in(unit.id()))
                            .as(
                                    "%s:%d %s",
                                    unit.id(), index + 1, lines.get(index).strip())
                            .anyMatch(matches(index + 1, expectation.group(1), Integer.parseInt(expectation.group(2))));
                }
            }
        }
    }

    private static java.util.function.Predicate<Finding> matches(int line, String rule, int cwe) {
        return finding -> finding.line() == line
                && finding.rule().equals(rule)
                && finding.cwes().contains(new Cwe(cwe))
                && !finding.snippet().isBlank();
    }

    @ParameterizedTest
    @MethodSource("scanners")
    void findsNothingInCarefulCode(String name) throws IOException {
        ScanReport report =
                installed.require(name).scan(units(FIXTURES.resolve(name).resolve("negative")));

        assertThat(report.errors()).isEmpty();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void everyOwnRuleOfSemgrepHasAProgramThatItFinds() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (SourceUnit unit : units(FIXTURES.resolve("semgrep/positive"))) {
            EXPECTATION
                    .matcher(unit.code())
                    .results()
                    .map(found -> found.group(1))
                    .forEach(expected::add);
        }
        assertThat(expected)
                .containsExactlyInAnyOrderElementsOf(SemgrepRules.bundled().ids());
    }

    private static List<SourceUnit> units(Path folder) throws IOException {
        List<SourceUnit> units = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Optional<Language> language = Arrays.stream(Language.values())
                        .filter(each -> name.endsWith("." + each.extension()))
                        .findFirst();
                units.add(new SourceUnit(name, language.orElseThrow(), Files.readString(file)));
            }
        }
        assertThat(units).isNotEmpty();
        return units;
    }
}
