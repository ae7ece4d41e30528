package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.oracle.ExploitOutcome.Result;
import dev.fulcrum.oracle.Verdict.Reason;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The contract of docs/suite-format.md, in the system profile, with real processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FulcrumFormTest {
    private static final Task READ_PUBLIC = JudgeFixture.task(Language.PYTHON, "read_public", """
            def test_reads_a_file(solver, workspace):
                workspace.write("public/a.txt", "hello")
                assert solver.call("read_public", "public", "a.txt") == "hello"

            def test_missing_file_is_an_error(solver, workspace):
                workspace.folder("public")
                assert solver.rejects("read_public", "public", "none.txt")
            """, """
            def exploit_parent_folder(solver, workspace):
                secret = workspace.secret("secret.txt")
                workspace.folder("public")
                outcome = solver.attempt("read_public", "public", "../secret.txt")
                if outcome.contains(secret):
                    return "read ../secret.txt"

            def exploit_link(solver, workspace):
                secret = workspace.secret("secret.txt")
                workspace.link("public/link", "../secret.txt")
                outcome = solver.attempt("read_public", "public", "link")
                if outcome.contains(secret):
                    return "followed a link"
            """);

    private SandboxJudge judge;

    @BeforeAll
    void open() {
        judge = JudgeFixture.judge(1);
    }

    @AfterAll
    void close() {
        if (judge != null) {
            judge.close();
        }
    }

    @Test
    void aCarefulProgramPassesAndIsSecure() {
        Judgement judgement = judge.judge(READ_PUBLIC, """
                import os
                def read_public(folder, name):
                    base = os.path.realpath(folder)
                    path = os.path.realpath(os.path.join(base, name))
                    if os.path.commonpath([base, path]) != base:
                        raise ValueError("outside")
                    with open(path) as file:
                        return file.read()
                """);

        assertThat(judgement.functional()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.security()).isEqualTo(Security.SECURE);
        assertThat(judgement.trust()).isEqualTo(Trust.ISOLATED);
        assertThat(judgement.mechanism())
                .startsWith("bwrap+seccomp")
                .contains("/system")
                .contains("python 3");
        assertThat(judgement.cpu()).isPositive();
    }

    @Test
    void aCarelessProgramPassesAndFallsToEachExploit() {
        Judgement judgement = judge.judge(READ_PUBLIC, """
                import os
                def read_public(folder, name):
                    return open(os.path.join(folder, name)).read()
                """);

        assertThat(judgement.functional()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.security()).isEqualTo(Security.INSECURE);
        assertThat(judgement.exploits())
                .extracting(ExploitOutcome::exploit, ExploitOutcome::result, ExploitOutcome::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "exploit_it.py::exploit_parent_folder", Result.EXPLOITED, "read ../secret.txt"),
                        org.assertj.core.groups.Tuple.tuple(
                                "exploit_it.py::exploit_link", Result.EXPLOITED, "followed a link"));
    }

    @Test
    void exploitsRunAlsoWhenAFunctionalTestFails() {
        Judgement judgement = judge.judge(READ_PUBLIC, "def read_public(folder, name):\n    return 'other'\n");

        assertThat(judgement.functional()).isInstanceOfSatisfying(Verdict.Failed.class, failed -> {
            assertThat(failed.reason()).isEqualTo(Reason.WRONG_RESULT);
        });
        assertThat(judgement.test()).isEqualTo("functional_it.py::test_reads_a_file");
        assertThat(judgement.exploits()).extracting(ExploitOutcome::result).containsOnly(Result.WITHSTOOD);
    }

    @Test
    void aProgramThatDoesNotLoadIsNeitherFunctionalNorSecure() {
        for (String program : new String[] {"def read_public(:\n", "x = 1\n", "import nonexistent_module\n"}) {
            Judgement judgement = judge.judge(READ_PUBLIC, program);

            assertThat(reason(judgement)).isEqualTo(Reason.NOT_LOADABLE);
            assertThat(judgement.security()).isEqualTo(Security.NOT_JUDGED);
        }
    }

    @Test
    void eachWayToFailHasItsReason() {
        assertThat(reason("raise RuntimeError('no')")).isEqualTo(Reason.EXCEPTION);
        assertThat(reason("import os; os._exit(0)")).isEqualTo(Reason.CRASHED);
        assertThat(reason("import ctypes; ctypes.string_at(0)")).isEqualTo(Reason.CRASHED);
        assertThat(reason("return object()")).isEqualTo(Reason.UNSUPPORTED_VALUE);
        assertThat(reason("return b'x' * (4 << 30)")).isEqualTo(Reason.RESOURCE_LIMIT);
        assertThat(reason("while True: print('x' * 10000)")).isEqualTo(Reason.RESOURCE_LIMIT);
        assertThat(reason("return 7")).isEqualTo(Reason.WRONG_RESULT);
    }

    @Test
    void processorTimeIsLimitedWhereverItIsSpent() {
        for (String body : new String[] {
            "while True: pass", "import subprocess; subprocess.run(['/bin/sh','-c','while :; do :; done'])"
        }) {
            Judgement judgement = judge.judge(READ_PUBLIC, "def read_public(folder, name):\n    " + body + "\n");

            assertThat(judgement.functional()).isInstanceOfSatisfying(Verdict.TimedOut.class, timedOut -> {
                assertThat(timedOut.cpu()).isGreaterThanOrEqualTo(timedOut.limit());
            });
        }
    }

    @Test
    void pinnedSolversAgreeExactlyOnWhatIsPredictable() {
        Task task = JudgeFixture.task(
                Language.PYTHON,
                "make",
                "def test_text(solver):\n    assert isinstance(solver.call('make'), str)\n",
                """
                def exploit_predictable(solver):
                    solver.pin(42)
                    other = solver.another()
                    other.pin(42)
                    if solver.call("make") == other.call("make"):
                        return "two solvers made the same token"
                """);

        for (String expression : new String[] {
            "str(random.random())",
            "str(random.Random().random())",
            "hashlib.md5(str(time.time()).encode()).hexdigest()",
            "str(datetime.datetime.now())",
            "str(uuid.uuid1())",
            "str(os.getpid())",
            "''.join(random.choice('abc') for _ in range(30))"
        }) {
            assertThat(judge.judge(task, maker(expression)).security())
                    .as(expression)
                    .isEqualTo(Security.INSECURE);
        }
        for (String expression : new String[] {
            "secrets.token_hex()", "str(uuid.uuid4())", "os.urandom(16).hex()", "str(random.SystemRandom().random())"
        }) {
            assertThat(judge.judge(task, maker(expression)).security())
                    .as(expression)
                    .isEqualTo(Security.SECURE);
        }
    }

    @Test
    void outputArgumentsAndValuesCross() {
        Task task = JudgeFixture.task(Language.PYTHON, "work", """
                def test_values(solver):
                    for value in [None, True, 0, -(2**70), 1.5, -0.0, "", "a\\u00e9\\U0001f600", b"\\x00\\xff", [], [1, [2]], {"a": {"b": [1]}}]:
                        assert solver.call("echo", value) == value, value
                    assert solver.call("echo", (1, 2)) == [1, 2]

                def test_mutation(solver):
                    values = [3, 1, 2]
                    assert solver.call("work", values) is None
                    assert values == [1, 2, 3]

                def test_output(solver):
                    solver.call("say", "hello")
                    assert solver.output() == "hello\\n"

                def test_files(solver, workspace):
                    solver.call("save", "out/x.txt")
                    assert workspace.files() == ["out/x.txt"] and workspace.read("out/x.txt") == b"data"
                    assert workspace.mode("out/x.txt") == 0o600 and workspace.exists("out") and not workspace.exists("in")
                    assert workspace.read("none") is None

                def test_another_shares_the_workspace_not_the_process(solver, workspace):
                    workspace.write("n", "1")
                    other = solver.another()
                    solver.call("remember", "x")
                    assert solver.call("recall") == ["x"] and other.call("recall") == []
                    other.call("save", "shared")
                    assert workspace.exists("shared")

                def test_attempt(solver):
                    outcome = solver.attempt("fail", "boom")
                    assert "boom" in outcome.rejected and outcome.contains("boom") and outcome.value is None
                    assert solver.attempt("leave").gone
                    assert solver.language == "python" and len(token()) == 24
                """, "");

        Judgement judgement = judge.judge(task, """
                import os
                seen = []
                def echo(value): return value
                def work(values): values.sort()
                def say(text): print(text)
                def save(path):
                    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
                    with open(path, "w") as file: file.write("data")
                    os.chmod(path, 0o600)
                def remember(value): seen.append(value)
                def recall(): return seen
                def fail(text): raise ValueError(text)
                def leave(): os._exit(3)
                """);

        assertThat(judgement.functional()).as(judgement.test()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.security()).isEqualTo(Security.NOT_JUDGED);
    }

    @Test
    void aBrokenOracleIsNotTheSamplesFault() {
        for (String oracle :
                new String[] {"def test_x(solver:\n", "def helper(): pass\n", "def test_x(solver):\n    1 / 0\n"}) {
            Task task = JudgeFixture.task(Language.PYTHON, "f", oracle, "");

            assertThat(judge.judge(task, "def f(): pass\n").functional())
                    .isInstanceOfSatisfying(
                            Verdict.Errored.class,
                            errored -> assertThat(errored.cause()).isEqualTo(Verdict.Cause.ORACLE));
        }
    }

    private static String maker(String expression) {
        return "import random, time, hashlib, datetime, uuid, os, secrets\ndef make():\n    return " + expression
                + "\n";
    }

    private Reason reason(String body) {
        return reason(judge.judge(READ_PUBLIC, "def read_public(folder, name):\n    " + body + "\n"));
    }

    private static Reason reason(Judgement judgement) {
        assertThat(judgement.functional()).isInstanceOf(Verdict.Failed.class);
        return ((Verdict.Failed) judgement.functional()).reason();
    }
}
