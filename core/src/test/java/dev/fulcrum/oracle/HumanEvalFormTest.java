package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.oracle.Verdict.Reason;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteLibrary;
import dev.fulcrum.task.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** HumanEval's form: the pure profile, and the system profile for what asks for more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HumanEvalFormTest {
    private static final Task ADD = JudgeFixture.humanEval(
            "add",
            "def add(a, b):\n    \"\"\"Sum.\"\"\"\n",
            "add",
            "def check(candidate):\n    assert candidate(1, 2) == 3\n    assert candidate([1], [2]) == [1, 2]\n");

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

    @Test
    void anHonestSamplePassesInThePureProfile() {
        Judgement judgement = judge.judge(ADD, "def add(a, b):\n    return a + b\n");

        assertThat(judgement.functional()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.mechanism()).contains("/pure");
        assertThat(judgement.security()).isEqualTo(Security.NOT_JUDGED);
    }

    @Test
    void eachWayToFailHasItsReason() {
        assertThat(reason("return a - b if a == 1 else a + b")).isEqualTo(Reason.WRONG_RESULT);
        assertThat(reason("raise KeyError(a)")).isEqualTo(Reason.EXCEPTION);
        assertThat(reason("return object()")).isEqualTo(Reason.UNSUPPORTED_VALUE);
        assertThat(reason("raise SystemExit(0)")).isEqualTo(Reason.CRASHED);
        assertThat(reason("return 'x' * (4 << 30)")).isEqualTo(Reason.RESOURCE_LIMIT);
        assertThat(judge.judge(ADD, "def add(a, b:\n").functional())
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.NOT_LOADABLE));
        assertThat(judge.judge(ADD, "def add(a, b):\n    while True: pass\n").functional())
                .isInstanceOf(Verdict.TimedOut.class);
    }

    @Test
    void aSampleThatNeedsMoreIsJudgedInTheSystemProfile() {
        for (String body : List.of(
                "import threading\n    r = []\n    t = threading.Thread(target=lambda: r.append(a + b))\n    t.start(); t.join()\n    return r[0]",
                "import tempfile, json\n    with tempfile.TemporaryFile('w+') as f:\n        json.dump(a + b, f); f.seek(0); return json.load(f)",
                "import asyncio\n    async def go(): return a + b\n    return asyncio.run(go())",
                "import subprocess, sys\n    return eval(subprocess.run([sys.executable, '-c', f'print({a!r}+{b!r})'], capture_output=True).stdout)")) {
            Judgement judgement = judge.judge(ADD, "def add(a, b):\n    " + body + "\n");

            assertThat(judgement.functional()).as(body).isEqualTo(new Verdict.Passed());
            assertThat(judgement.mechanism()).contains("/system");
        }
    }

    @Test
    void mutationIdentityAndExceptionsCross() {
        Task task = JudgeFixture.humanEval("rich", "", "f", """
                def check(candidate):
                    values = [2, 1]
                    assert candidate("sort", values) is values and values == [1, 2]
                    assert candidate("tuple", None) == (1, {2, 3}, frozenset([4]), 1j, range(3))
                    assert type(candidate("counter", None)).__name__ == "Counter"
                    try:
                        candidate("fail", None)
                        assert False
                    except ValueError as error:
                        assert error.args == ("bad", 3)
                    assert candidate("big", None) == 2**5000 and candidate("nan", None) != candidate("nan", None)
                """);

        Judgement judgement = judge.judge(task, """
                import collections
                def f(what, value):
                    if what == "sort": value.sort(); return value
                    if what == "tuple": return (1, {2, 3}, frozenset([4]), 1j, range(3))
                    if what == "counter": return collections.Counter("aab")
                    if what == "fail": raise ValueError("bad", 3)
                    if what == "big": return 2**5000
                    if what == "nan": return float("nan")
                """);

        assertThat(judgement.functional()).isEqualTo(new Verdict.Passed());
    }

    @Test
    void allCanonicalSolutionsOfHumanEvalPass() throws Exception {
        Path data = Path.of(System.getProperty("fulcrum.root", ".."), "../shared/data/humaneval/HumanEval.jsonl.gz");
        assumeTrue(Files.exists(data), "HumanEval's data are not here");
        Suite suite = SuiteLibrary.importers().stream()
                .filter(each -> each.format().equals("humaneval"))
                .findFirst()
                .orElseThrow()
                .read(data, "humaneval");
        List<String> failures = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(judge.parallelism())) {
            List<Future<Judgement>> judgements = suite.tasks().stream()
                    .map(task -> callers.submit(
                            () -> judge.judge(task, task.references().getFirst().code())))
                    .toList();
            for (int index = 0; index < judgements.size(); index++) {
                Verdict verdict = judgements.get(index).get().functional();
                if (!(verdict instanceof Verdict.Passed)) {
                    failures.add(suite.tasks().get(index).id() + " " + verdict);
                }
            }
        }

        assertThat(failures).isEmpty();
        assertThat(suite.tasks()).hasSize(164);
    }

    private Reason reason(String body) {
        Verdict verdict = judge.judge(ADD, "def add(a, b):\n    " + body + "\n").functional();
        assertThat(verdict).isInstanceOf(Verdict.Failed.class);
        return ((Verdict.Failed) verdict).reason();
    }
}
