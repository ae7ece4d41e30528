package dev.fulcrum.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteOverlapTest {
    private static final String NINE_WORDS = "one two three four five six seven eight nine";

    @TempDir
    Path home;

    private Suite suite;

    /** Two scenarios; the first one's prompt has ten words and so three runs of eight. */
    @BeforeEach
    void importSuite() throws IOException {
        Path data = Files.writeString(home.resolve("ours.jsonl"), """
                {"id": "a_cwe1_0", "prompt": "zero %s", "insecure_code": ""}
                {"id": "b_cwe1_0", "prompt": "nothing that anybody else has ever written down anywhere", "insecure_code": ""}
                """.formatted(NINE_WORDS));
        suite = new SuiteLibrary(home.resolve("none"), home).importSuite("sallm", data, "ours");
    }

    @Test
    void sharedRunsAreCountedWhateverStandsBetweenWords() throws IOException {
        Path folder = home.resolve("folder");
        Files.createDirectories(folder.resolve("inside"));
        Files.writeString(folder.resolve("inside/a.txt"), "One (two, three)\n\tfour; five = six.seven[eight] # nine");

        SuiteOverlap.Report report = SuiteOverlap.of(suite, folder, 8);

        assertThat(report.files()).isEqualTo(1);
        assertThat(report.rows())
                .containsExactly(
                        new SuiteOverlap.Row("a_cwe1_0", 3, 2, "inside/a.txt"),
                        new SuiteOverlap.Row("b_cwe1_0", 2, 0, ""));
        assertThat(report.rows().getFirst().share()).isEqualTo(2 / 3.0);
    }

    @Test
    void jsonIsReadTextByTextAndThroughCompression() throws IOException {
        Path folder = Files.createDirectories(home.resolve("folder"));
        String escaped = NINE_WORDS.replace(' ', '\n').replace("\n", "\\n");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.jsonl.gz")))) {
            out.write(("{\"x\": NaN, \"code\": \"" + escaped + "\"}\n{}\n").getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("c.json"), "[\"zero one two three four\", \"five six seven eight nine\"]");

        assertThat(SuiteOverlap.of(suite, folder, 8).rows().getFirst())
                .isEqualTo(new SuiteOverlap.Row("a_cwe1_0", 3, 2, "b.jsonl.gz"));
    }

    @Test
    void theBuiltInSuiteHoldsNoTextOfPublishedData() {
        Path root = Path.of(System.getProperty("fulcrum.root", ".."));
        Path data = root.resolve("../shared/data");
        assumeTrue(Files.isDirectory(data), "the public data are not here");
        Suite builtIn = new SuiteLibrary(root.resolve("suites"), home).suite("fulcrum");

        assertThat(SuiteOverlap.of(builtIn, data, 8).rows()).allMatch(row -> row.share() <= .05);
    }
}
