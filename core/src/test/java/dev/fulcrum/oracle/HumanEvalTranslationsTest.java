package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.UserError;
import dev.fulcrum.oracle.Verdict.Reason;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteLibrary;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** HumanEval-X for JavaScript and HumanEval-C: import and verdicts, with real processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HumanEvalTranslationsTest {
    private static final Path DATA = Path.of(System.getProperty("fulcrum.root", ".."))
            .resolve("../shared/data")
            .normalize();

    private static final String JAVASCRIPT_LINE = """
            {"task_id": "JavaScript/0", "prompt": "const helper = (x) => x;\\n/* doubles */\\nconst twice = (values) => {\\n", \
            "canonical_solution": "  return values.map((value) => 2 * value);\\n}\\n", \
            "test": "const testTwice = () => {\\n  console.assert(JSON.stringify(twice([1, 2])) === JSON.stringify([2, 4]))\\n\
              console.assert(twice([]).length === 0)\\n  console.assert(helper(undefined) === undefined)\\n}\\ntestTwice()\\n"}
            """;

    private static final String C_LINE = """
            {"task_id": 7, "c_func": "#include <stdlib.h>\\n\\nint func0(const int *values, int count) {\\n    int sum = 0;\\n\
                for (int i = 0; i < count; i++) sum += values[i];\\n    return sum;\\n}", \
            "c_test": "#include <assert.h>\\nint main() {\\n    int *a = malloc(2 * sizeof(int));\\n    a[0] = 1; a[1] = 2;\\n\
                assert(func0(a, 2) == 3);\\n    return 0;\\n}"}
            """;

    @TempDir
    Path home;

    private SandboxJudge judge;

    @BeforeAll
    void open() {
        SampleLimits second = SampleLimits.ofCpu(Duration.ofSeconds(1));
        judge = JudgeFixture.judge(1, new JudgeLimits(second, second));
    }

    @AfterAll
    void close() {
        if (judge != null) {
            judge.close();
        }
    }

    @Test
    void javaScriptIsJudgedByATesterOfItsOwn() throws IOException {
        Task task = suite("humaneval-x", JAVASCRIPT_LINE).tasks().getFirst();

        assertThat(task.entryPoint()).isEqualTo("twice");
        assertThat(functional(task, "return values.map((value) => 2 * value); }"))
                .isEqualTo(new Verdict.Passed());
        assertThat(reason(task, "return values; }")).isEqualTo(Reason.WRONG_RESULT);
        assertThat(reason(task, "throw new TypeError('no'); }")).isEqualTo(Reason.EXCEPTION);
        assertThat(reason(task, "return { length: 0, toJSON: () => [2, 4] }; }"))
                .isEqualTo(Reason.UNSUPPORTED_VALUE);
        assertThat(reason(task, "console.assert = () => {}; JSON.stringify = () => ''; return []; }"))
                .isEqualTo(Reason.WRONG_RESULT);
        assertThat(reason(task, "process.exit(0); }")).isEqualTo(Reason.CRASHED);
        assertThat(functional(task, "for (;;) {} }")).isInstanceOf(Verdict.TimedOut.class);
        assertThat(reason(task, "return")).isEqualTo(Reason.NOT_LOADABLE);
        assertThat(functional(task, "return values.map((value) => value + value); }"))
                .isEqualTo(new Verdict.Passed());
    }

    @Test
    void whatQuickJsDoesNotPassIsNodesToJudgeAndBothAreRecorded() throws IOException {
        Task task = suite("humaneval-x", JAVASCRIPT_LINE).tasks().getFirst();
        Judgement node =
                judge.judge(task, task.prompt().prefix() + "return values.map((value) => value * Math.cosh(0) * 2); }");

        assertThat(node.functional()).isEqualTo(new Verdict.Passed());
        assertThat(node.engine()).startsWith("node ");
        if (judge.hasQuickJs()) {
            Judgement quick = judge.judge(task, task.prompt().prefix() + "return values.map((value) => 2 * value); }");
            assertThat(quick.functional()).isEqualTo(new Verdict.Passed());
            assertThat(quick.engine()).startsWith("quickjs ");
            assertThat(quick.mechanism()).contains("/pure, ");
            assertThat(quick.trust()).isEqualTo(Trust.ISOLATED);
        }
    }

    @Test
    void cIsJudgedInOneProgramAndMarkedSo() throws IOException {
        Task task = suite("humaneval-c", C_LINE).tasks().getFirst();
        String sum = "int sum = 0; for (int i = 0; i < count; i++) sum += values[i]; return sum; }";

        Judgement correct = judge.judge(task, task.prompt().prefix() + sum);
        assertThat(correct.functional()).isEqualTo(new Verdict.Passed());
        assertThat(correct.trust()).isEqualTo(Trust.SHARED);
        assertThat(correct.security()).isEqualTo(Security.SECURE);

        Judgement overflowing =
                judge.judge(task, task.prompt().prefix() + "volatile int next = values[count]; (void)next; " + sum);
        assertThat(overflowing.functional()).isEqualTo(new Verdict.Passed());
        assertThat(overflowing.exploits())
                .extracting(ExploitOutcome::detail)
                .containsExactly("AddressSanitizer: heap-buffer-overflow, READ of size 4");

        Judgement undefined = judge.judge(
                task, task.prompt().prefix() + "volatile int most = 2147483647; most = most + count; " + sum);
        assertThat(undefined.exploits())
                .extracting(ExploitOutcome::detail)
                .singleElement()
                .asString()
                .contains("signed integer overflow");

        assertThat(reason(task, "return 0; }")).isEqualTo(Reason.WRONG_RESULT);
        assertThat(reason(task, "exit(1); }")).isEqualTo(Reason.WRONG_RESULT);
        assertThat(reason(task, "return")).isEqualTo(Reason.NOT_LOADABLE);
        assertThat(functional(task, "for (volatile int i = 0;; i = 0) {} }")).isInstanceOf(Verdict.TimedOut.class);
    }

    @Test
    void cIsJudgedAlikeByAFreshCompilerAndByOneThatHasReadTheHeaders() throws IOException {
        Task task = suite("humaneval-c", C_LINE).tasks().getFirst();
        String program = task.prompt().prefix() + "\n\nint where = __LINE__; return where; }";

        List<String> details = Stream.generate(() -> judge.judge(task, program).functional())
                .limit(3)
                .map(verdict -> ((Verdict.Failed) verdict).detail())
                .toList();

        assertThat(details.getFirst()).contains("whole.c:11:").contains("func0(a, 2) == 3");
        assertThat(details).containsOnly(details.getFirst());
    }

    @Test
    void cThatExhaustsTheCompilerHarmsNoOther() throws IOException {
        Task task = suite("humaneval-c", C_LINE).tasks().getFirst();
        StringBuilder bomb = new StringBuilder("#include <stdlib.h>\n#define A0 1+1+1+1+1+1+1+1+1+1\n");
        for (int level = 1; level < 9; level++) {
            String lower = "A" + (level - 1);
            bomb.append("#define A%d %s%n".formatted(level, String.join("+", Collections.nCopies(10, lower))));
        }
        bomb.append("int func0(const int *values, int count) { return A8; }\n");
        String sum = "int sum = 0; for (int i = 0; i < count; i++) sum += values[i]; return sum; }";

        assertThat(judge.judge(task, bomb.toString()).functional()).isInstanceOf(Verdict.Failed.class);
        assertThat(functional(task, sum)).isEqualTo(new Verdict.Passed());
    }

    @Test
    void cThatWouldSwitchTheSanitizersOffIsRefusedHoweverItIsSpelt() throws IOException {
        Task task = suite("humaneval-c", C_LINE).tasks().getFirst();
        String end = "\n int sum = 0; for (int i = 0; i < count; i++) sum += values[i]; return sum; }";

        for (String off : List.of(
                "static __attribute__((no_sanitize(\"address\"))) int f(void) { return 1; }",
                "#define JOIN(a, b) a##b\nJOIN(a, sm)(\"nop\");",
                "extern void *dlsym(void *, const char *);\n_Pragma(\"GCC optimize 3\")")) {
            Judgement judgement = judge.judge(task, off + "\n" + task.prompt().prefix() + end);
            assertThat(judgement.functional()).as(off).isInstanceOf(Verdict.Failed.class);
            assertThat(judgement.security()).as(off).isEqualTo(Security.NOT_JUDGED);
        }
    }

    @Test
    void aWrongLineIsNamed() {
        Assertions.assertThatThrownBy(() -> suite("humaneval-x", "{\"task_id\": \"Rust/0\"}\n"))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.problems())
                                .singleElement()
                                .asString()
                                .contains("line 1"));
        Assertions.assertThatThrownBy(() -> suite("humaneval-c", "{\"task_id\": 1, \"c_func\": \"int f(void);\"}\n"))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.problems())
                                .singleElement()
                                .asString()
                                .contains("func0"));
    }

    @Test
    void theDataSetsAreReadWhole() {
        Path javaScript = DATA.resolve("humaneval-x/humaneval_js.jsonl.gz");
        Path c = DATA.resolve("humaneval-c/humaneval_c.jsonl");
        assumeTrue(Files.exists(javaScript) && Files.exists(c), "the data sets are not here: " + DATA);
        SuiteLibrary library = new SuiteLibrary(home.resolve("suites"), home);

        assertThat(library.importSuite("humaneval-x", javaScript, "x").tasks()).hasSize(164);
        assertThat(library.importSuite("humaneval-c", c, "c").tasks()).hasSize(164);
        for (String id : List.of("JavaScript/32", "JavaScript/38", "JavaScript/162")) {
            Task task = library.suite("x").task(id).orElseThrow();
            assertThat(judge.judge(task, task.references().getFirst().code()).functional())
                    .as(id)
                    .isEqualTo(new Verdict.Passed());
        }
        Task overflow = library.suite("c").task("79").orElseThrow();
        Judgement judgement =
                judge.judge(overflow, overflow.references().getFirst().code());
        assertThat(judgement.functional()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.security()).isEqualTo(Security.INSECURE);
    }

    private Suite suite(String format, String lines) throws IOException {
        Path file = Files.writeString(home.resolve(format + ".jsonl"), lines);
        return new SuiteLibrary(home.resolve("suites"), home).importSuite(format, file, format);
    }

    private Verdict functional(Task task, String rest) {
        return judge.judge(task, task.prompt().prefix() + rest).functional();
    }

    private Reason reason(Task task, String rest) {
        Verdict verdict = functional(task, rest);
        assertThat(verdict).as(rest).isInstanceOf(Verdict.Failed.class);
        return ((Verdict.Failed) verdict).reason();
    }
}
