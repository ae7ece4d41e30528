package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteLibrary;
import dev.fulcrum.task.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published solutions before the oracles that their data sets were imported with: correct ones pass, buggy ones fail. A seeded slice of each data
 * set; all of it with {@code -Dfulcrum.whole=true}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedSuitesTest {
    private static final Path ROOT = Path.of(System.getProperty("fulcrum.root", ".."));
    private static final boolean WHOLE = Boolean.getBoolean("fulcrum.whole");
    private static final int SLICE = 8;

    @TempDir
    Path home;

    private SandboxJudge judge;

    @BeforeAll
    void open() {
        judge = JudgeFixture.judge(2);
    }

    @AfterAll
    void close() {
        if (judge != null) {
            judge.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "humanevalplus, humanevalplus/HumanEvalPlus.jsonl.gz, 164",
        "mbppplus, mbppplus/MbppPlus.jsonl.gz, 378",
        "humaneval-x, humaneval-x/humaneval_python.jsonl.gz, 164",
        "humaneval-x, humaneval-x/humaneval_js.jsonl.gz, 164",
        "humanevalpack, humanevalpack/python/humanevalpack.jsonl, 164",
        "humanevalpack, humanevalpack/js/humanevalpack.jsonl, 164",
        "humaneval-c, humaneval-c/humaneval_c.jsonl, 164",
        "quixbugs, quixbugs-jsonl/evaluation/other/QuixBugs/quixbugs_python.jsonl, 40",
    })
    void correctSolutionsPassButForKnownDefects(String format, String file, int tasks) throws Exception {
        SuiteLibrary library = new SuiteLibrary(ROOT.resolve("suites"), home);
        Suite suite = suite(library, format, file, tasks);
        // A heap overflow counts as functional, so HumanEval-C's defect is no exception here.
        Set<String> defects = format.equals("humaneval-c")
                ? Set.of()
                : library.knownDefects(suite).keySet();

        List<String> failing =
                passing(suite, task -> task.references().getFirst().code(), false);

        assertThat(failing).isSubsetOf(defects);
    }

    @ParameterizedTest
    @CsvSource({
        "humanevalpack, humanevalpack/python/humanevalpack.jsonl, 164",
        "humanevalpack, humanevalpack/js/humanevalpack.jsonl, 164",
        "quixbugs, quixbugs-jsonl/evaluation/other/QuixBugs/quixbugs_python.jsonl, 40",
    })
    void buggyProgramsFail(String format, String file, int tasks) throws Exception {
        Suite suite = suite(new SuiteLibrary(ROOT.resolve("suites"), home), format, file, tasks);

        assertThat(passing(suite, task -> task.prompt().buggy(), true)).isEmpty();
    }

    private Suite suite(SuiteLibrary library, String format, String file, int tasks) {
        Path data = ROOT.resolve("../shared/data").resolve(file);
        assumeTrue(Files.exists(data), "the data set is not here: " + data);
        Suite suite = library.importSuite(format, data, "published");
        assertThat(suite.tasks()).hasSize(tasks);
        return suite;
    }

    /** The ids of tasks in the slice whose program passes or does not, as asked. */
    private List<String> passing(Suite suite, Function<Task, String> program, boolean passing)
            throws InterruptedException, ExecutionException {
        List<Task> tasks = new ArrayList<>(suite.tasks());
        if (!WHOLE) {
            Collections.shuffle(tasks, new Random(7));
            tasks = tasks.subList(0, SLICE);
        }
        List<String> ids = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            List<Future<Judgement>> judgements = new ArrayList<>();
            for (Task task : tasks) {
                judgements.add(callers.submit(() -> judge.judge(task, program.apply(task))));
            }
            for (int i = 0; i < judgements.size(); i++) {
                Verdict verdict = judgements.get(i).get().functional();
                if (passing == verdict instanceof Verdict.Passed) {
                    ids.add(tasks.get(i).id());
                }
            }
        }
        return ids;
    }
}
