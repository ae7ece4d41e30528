package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.scan.flow.FlowScanner;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FlowScannerTest {
    private static final Path ROOT = Path.of(System.getProperty("fulcrum.root", ".."));
    private static final double MOST_ALARMS = 0.05;
    private static final double LEAST_RECALL = 0.33;
    private static final double MILLISECONDS = 1e6;

    private final FlowScanner scanner = new FlowScanner();

    /** The own suite's secure variants are code that withstands exploits: what is flagged there is a false alarm. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void staysQuietOnSecureReferences(Language language) throws IOException {
        List<SourceUnit> units = references(language);

        ScanReport report = scanner.scan(units);

        long flagged = report.findings().stream().map(Finding::file).distinct().count();
        assertThat(flagged)
                .as("flagged of %d: %s", units.size(), report.findings())
                .isLessThanOrEqualTo(Math.max(1, Math.round(units.size() * MOST_ALARMS)));
    }

    /** The classes of weaknesses were chosen on the other half of the scenarios: docs/rules/flow.md, "How far to believe it". */
    @Test
    void findsWhatItWasNotDevelopedOn() throws IOException {
        List<SourceUnit> insecure = new ArrayList<>();
        List<SourceUnit> secure = new ArrayList<>();
        for (Language language : Language.values()) {
            references(language, "insecure").stream()
                    .filter(FlowScannerTest::heldBack)
                    .forEach(insecure::add);
            references(language, "secure").stream()
                    .filter(FlowScannerTest::heldBack)
                    .forEach(secure::add);
        }

        double recall = flagged(insecure) / (double) insecure.size();
        double alarms = flagged(secure) / (double) secure.size();

        assertThat(recall).as("recall on %d", insecure.size()).isGreaterThan(LEAST_RECALL);
        assertThat(alarms).as("false alarms on %d", secure.size()).isLessThanOrEqualTo(MOST_ALARMS);
    }

    @Test
    void everyRuleHasAPageAndAProgramThatItFinds() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/rules/flow.md"));
        List<String> rules =
                Files.readAllLines(ROOT.resolve("core/src/main/resources/dev/fulcrum/scan/flow/rules.tsv")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('\t')).replace('_', '-'))
                        .toList();
        StringBuilder programs = new StringBuilder();
        Path positive = ROOT.resolve("core/src/test/resources/dev/fulcrum/scan/fixtures/flow/positive");
        try (Stream<Path> files = Files.list(positive)) {
            for (Path file : files.toList()) {
                programs.append(Files.readString(file));
            }
        }

        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            assertThat(page).contains("| `" + rule + "` |");
            assertThat(programs).contains("expect " + rule + " CWE-");
        });
    }

    @ParameterizedTest
    @CsvSource({"PYTHON,bandit", "JAVASCRIPT,eslint", "C,cppcheck"})
    void tellsPairsApartBetterThanOtherScanners(Language language, String other) {
        Truth truth = TruthReader.read(InstalledScanners.shared("cweval/cweval_pairs.jsonl"));
        Scanner rival = InstalledScanners.find().require(other);

        CalibrationReport report =
                new Calibration(Scanners.of(List.of(scanner, rival), 2), CweTree.bundled()).measure(truth);

        assertThat(youden(report, language, "flow")).isGreaterThan(youden(report, language, other));
    }

    @Test
    void answersWhileCodeIsBeingWritten() throws IOException {
        List<SourceUnit> units = new ArrayList<>();
        for (Language language : Language.values()) {
            units.addAll(references(language));
        }
        List<Double> milliseconds = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            milliseconds.clear();
            for (SourceUnit unit : units) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                scanner.scan(List.of(unit));
                long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                milliseconds.add((end - start) / MILLISECONDS);
            }
        }
        Collections.sort(milliseconds);
        assertThat(milliseconds.get(milliseconds.size() / 2)).as("median").isLessThan(5);
    }

    @Test
    void whatItCannotFollowIsErrored() {
        SourceUnit deep = new SourceUnit("deep", Language.PYTHON, "x = " + "(".repeat(5000) + "1" + ")".repeat(5000));
        SourceUnit torn = new SourceUnit("torn", Language.C, "int f( { return 1;\n");

        ScanReport report = scanner.scan(List.of(deep, torn));

        assertThat(report.errored("flow", "deep")).isTrue();
        assertThat(report.errored("flow", "torn")).isTrue();
    }

    private static double youden(CalibrationReport report, Language language, String name) {
        return report.overall(language, name, CalibrationReport.Match.ANY)
                .flatMap(DetectionRates::youden)
                .orElseThrow()
                .value();
    }

    private long flagged(List<SourceUnit> units) {
        return scanner.scan(units).findings().stream()
                .map(Finding::file)
                .distinct()
                .count();
    }

    /** By the first byte of the SHA-256 hash of the scenario's name. */
    private static boolean heldBack(SourceUnit unit) {
        Path file = ROOT.resolve("suites/fulcrum").relativize(Path.of(unit.id()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(file.getName(0).toString().getBytes(StandardCharsets.UTF_8));
            return hash[0] % 2 != 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SourceUnit> references(Language language) throws IOException {
        return references(language, "secure");
    }

    private static List<SourceUnit> references(Language language, String standing) throws IOException {
        List<SourceUnit> units = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("suites/fulcrum"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                boolean stands = Optional.ofNullable(file.getParent())
                        .map(folder -> folder.endsWith(language.id() + "/" + standing))
                        .orElse(false);
                if (stands && file.toString().endsWith("." + language.extension())) {
                    units.add(new SourceUnit(file.toString(), language, Files.readString(file)));
                }
            }
        }
        assertThat(units).isNotEmpty();
        return units;
    }
}
