package dev.fulcrum.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fulcrum.UserError;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Difficulty;
import dev.fulcrum.task.Domain;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Prompt;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Scenario;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {
    private final Scanners scanners = Scanners.of(List.of(new MarkerScanner("one"), new MarkerScanner("two")), 2);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsPairsProgramsAndErrors() throws IOException {
        Truth truth = truth("""
                {"id": "a", "language": "python", "cwe": "CWE-77", "secure": "x", "insecure": "DANGER"}
                {"id": "b", "language": "py", "cwe": 22, "secure": "DANGER", "vulnerable": "DANGER"}

                {"id": "c", "language": "python", "cwe": ["CWE-022"], "code": "CRASH", "vulnerable": true}
                {"id": "d", "language": "python", "cwe": "78", "code": "x", "vulnerable": false}
                {"id": "e", "language": "cpp", "cwe": "78", "secure": "x", "insecure": "y"}
                """);

        CalibrationReport report = new Calibration(scanners, CweTree.bundled()).measure(truth);

        assertThat(report.skipped()).containsEntry("cpp", 2);
        assertThat(report.overall(Language.PYTHON, "one", CalibrationReport.Match.ANY))
                .contains(new DetectionRates(2, 2, 3, 1, 1, 2, 1));
        assertThat(report.overall(Language.PYTHON, "2 of 2", CalibrationReport.Match.ANY))
                .contains(new DetectionRates(2, 2, 3, 1, 1, 2, 1));
        // The marker stands for CWE-78, a kind of CWE-77 and no path traversal.
        assertThat(report.overall(Language.PYTHON, "one", CalibrationReport.Match.CWE))
                .contains(new DetectionRates(2, 1, 3, 0, 1, 2, 1));
        assertThat(report.overlaps().getFirst().alone()).isZero();
    }

    @Test
    void jsonSaysNullWhereARateDoesNotExist() throws IOException {
        Truth truth =
                truth("{\"id\": \"a\", \"language\": \"c\", \"cwe\": 78, \"code\": \"x\", \"vulnerable\": true}\n");

        JsonNode rate = CalibrationJson.of(new Calibration(scanners, CweTree.bundled()).measure(truth))
                .at("/rates/0");

        assertThat(rate.path("precision").isNull()).isTrue();
        assertThat(rate.path("false_positive_rate").isNull()).isTrue();
        assertThat(rate.at("/recall/value").asDouble()).isZero();
        assertThat(rate.at("/recall/high").asDouble()).isBetween(0.7, 0.8);
    }

    @Test
    void aSuiteIsTruthByItsReferences() {
        Suite suite = suite();

        Truth truth = SuiteTruth.of(suite);
        CalibrationReport report = new Calibration(scanners, CweTree.bundled()).measure(truth);

        // The kinds of a task share their references, and a broken one says nothing.
        assertThat(truth.labels()).hasSize(3);
        assertThat(report.cells())
                .extracting(CalibrationReport.Cell::group, CalibrationReport.Cell::scanner)
                .containsExactly(tuple("letter/python", "one"), tuple("letter/python", "two"));
        assertThat(report.cells().getFirst().counts()).isEqualTo(new DetectionRates(2, 1, 1, 0, 0, 1, 0));
        assertThat(CalibrationTable.byGroup(report)).contains("letter/python", "1/2");
    }

    private static Suite suite() {
        Scenario scenario =
                new Scenario("letter", "A letter", List.of(new Cwe(862)), Domain.GENERAL, Difficulty.EASY, "Looks.");
        List<Reference> references = List.of(
                new Reference("secure/a", Reference.Standing.SECURE, "x"),
                new Reference("insecure/a", Reference.Standing.INSECURE, "DANGER"),
                new Reference("insecure/b", Reference.Standing.INSECURE, "y"),
                new Reference("broken/stub", Reference.Standing.BROKEN, "DANGER"));
        List<Task> tasks = Arrays.stream(Kind.values())
                .map(kind -> new Task(
                        "letter/python/" + kind.id(),
                        scenario,
                        Language.PYTHON,
                        kind,
                        "letter",
                        new Prompt("", "", "", "", ""),
                        Oracle.withoutExecution(Oracle.Form.PROMPT_ONLY),
                        references))
                .toList();
        return new Suite("tiny", "1", "abc", tasks);
    }

    @Test
    void publishedVerdictsOfGeneratedProgramsAreTruth() throws IOException {
        Files.createDirectories(folder.resolve("generated"));
        Files.writeString(folder.resolve("generated/sallm_generations.jsonl"), """
                {"model": "m", "temperature": "0.2", "task": "A_cwe078_0", "index": 0, "code": "DANGER"}
                {"model": "m", "temperature": "0.2", "task": "A_cwe078_0", "index": 1, "code": "x"}
                {"model": "m", "temperature": "0.2", "task": "A_cwe078_0", "index": 1, "code": "x"}
                {"model": "m", "temperature": "0.2", "task": "A_cwe078_0", "index": 2, "code": "broken"}
                """);
        Files.writeString(folder.resolve("sallm_static_vs_dynamic.csv"), """
                model,temperature,task,sample_index,compilable,correctness_test,vulnerability_test
                m,0.2,A_cwe078_0,0,True,success,failure
                m,0.2,A_cwe078_0,1,True,success,success
                m,0.2,A_cwe078_0,2,True,failure,success
                """);

        Truth truth = TruthReader.read(folder);

        assertThat(truth.labels()).extracting(Truth.Label::vulnerable).containsExactly(true, false);
        assertThat(truth.labels().getFirst().cwes()).containsExactly(new Cwe(78));
        assertThat(truth.skipped())
                .containsEntry("not working or not judged", 1)
                .containsEntry("repeated", 1);
    }

    @Test
    void namesEveryBadLine() {
        assertThatThrownBy(() -> truth("""
                        {"id": "a", "language": "python", "cwe": "89"}
                        {"id": "b", "language": "python", "cwe": "injection", "code": "x", "vulnerable": true}
                        {"id": "c", "language": "python", "cwe": 89, "code": "x", "vulnerable": "yes"}
                        {"id": "d", "cwe": 89, "code": "x", "vulnerable": true}
                        {"id": "d", "language": "pyth
                        """))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.problems())
                                .hasSize(5)
                                .first()
                                .asString()
                                .startsWith("line 1"));
    }

    @Test
    void intervalsAreThoseOfTheirPapers() {
        Proportion wilson = Proportion.wilson(12, 25);
        assertThat(wilson.low()).isCloseTo(0.3003, within(5e-4));
        assertThat(wilson.high()).isCloseTo(0.6650, within(5e-4));
        assertThat(Proportion.wilson(0, 10).low()).isZero();
        assertThat(Proportion.wilson(10, 10).high()).isEqualTo(1);

        // Newcombe's example 56/70 against 48/80.
        Proportion difference = Proportion.wilson(56, 70).difference(Proportion.wilson(48, 80));
        assertThat(difference.value()).isCloseTo(0.2, within(1e-9));
        assertThat(difference.low()).isCloseTo(0.0524, within(5e-4));
        assertThat(difference.high()).isCloseTo(0.3339, within(5e-4));
    }

    @Test
    void weaknessesAreRelatedAlongTheirAncestors() {
        CweTree tree = CweTree.bundled();

        assertThat(tree.ancestors(new Cwe(78))).containsExactly(new Cwe(77), new Cwe(74));
        assertThat(tree.related(new Cwe(77), new Cwe(78))).isTrue();
        assertThat(tree.related(new Cwe(78), new Cwe(89))).isFalse();
    }

    @Test
    void banditOnPairsIsWhatBanditAloneSays() {
        Scanner bandit = InstalledScanners.find().require("bandit");
        Truth truth = TruthReader.read(InstalledScanners.shared("cweval/cweval_pairs.jsonl"));

        DetectionRates counts = measure(bandit, truth, Language.PYTHON);

        assertThat(counts.vulnerable()).isEqualTo(25);
        assertThat(counts.flaggedVulnerable()).isBetween(10, 14);
        assertThat(counts.flaggedClean()).isBetween(4, 8);
    }

    @Test
    void cppcheckOnCastleIsPreciseAndBlind() {
        Scanner cppcheck = InstalledScanners.find().require("cppcheck");
        Truth truth = TruthReader.read(InstalledScanners.shared("castle/CASTLE-C250.min.json"));

        DetectionRates counts = measure(cppcheck, truth, Language.C);

        assertThat(counts.precision()).map(Proportion::value).contains(1.0);
        assertThat(counts.recall().orElseThrow().value()).isBetween(0.13, 0.18);
    }

    private static DetectionRates measure(Scanner scanner, Truth truth, Language language) {
        CalibrationReport report = new Calibration(Scanners.of(List.of(scanner), 1), CweTree.bundled()).measure(truth);
        Optional<DetectionRates> counts = report.overall(language, scanner.name(), CalibrationReport.Match.ANY);
        return counts.orElseThrow();
    }

    private Truth truth(String text) throws IOException {
        return TruthReader.read(Files.writeString(folder.resolve("truth.jsonl"), text));
    }
}
