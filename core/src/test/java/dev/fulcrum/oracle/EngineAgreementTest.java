package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.bench.EngineAgreement;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fast engine and Node on mutants of our own; {@code fulcrum bench agreement} asks about a thousand of a public data set. */
class EngineAgreementTest {
    private static final String LINE = """
            {"task_id": "JavaScript/%d", "prompt": "%s", "canonical_solution": "%s", "test": "%s"}
            """;

    @TempDir
    Path folder;

    @Test
    void nodePassesWhateverQuickJsPasses() throws IOException {
        String lines = LINE.formatted(
                        0,
                        "const ranked = (words) => {\\n",
                        "  const counts = {};\\n  for (const word of words) {\\n    counts[word] = (counts[word] || 0) + 1;\\n  }\\n"
                                + "  return Object.keys(counts).sort((a, b) => counts[b] - counts[a] || (a < b ? -1 : 1)).slice(0, 3);\\n}\\n",
                        "console.assert(ranked(['b', 'a', 'b', 'c', 'd']).join() === 'b,a,c');\\nconsole.assert(ranked([]).length === 0);")
                + LINE.formatted(
                        1,
                        "const median = (numbers) => {\\n",
                        "  const sorted = [...numbers].sort((a, b) => a - b);\\n  const middle = Math.floor(sorted.length / 2);\\n"
                                + "  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;\\n}\\n",
                        "console.assert(median([10, 9, 1]) === 9);\\nconsole.assert(median([4, 100, 20, 8]) === 14);");
        Path file = Files.writeString(folder.resolve("own.jsonl"), lines);
        Suite suite = new SuiteLibrary(folder, folder).read("humaneval-x", file, "own");
        try (SandboxJudge judge = JudgeFixture.judge(2, JudgeFixture.tightLimits())) {
            assumeTrue(judge.hasQuickJs(), "QuickJS is not installed: ./fulcrum setup");

            EngineAgreement.Report report = new EngineAgreement(judge).run(suite, 40, 11, state -> {});

            assertThat(report.mutants()).isEqualTo(40);
            assertThat(report.disagreements()).isEmpty();
            assertThat(report.passedByFast()).as("some mutants are still right").isPositive();
            assertThat(report.failed()).as("most are wrong").isGreaterThan(report.mutants() / 2);
        }
    }
}
