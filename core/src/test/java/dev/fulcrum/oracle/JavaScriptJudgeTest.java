package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.oracle.Verdict.Reason;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** docs/suite-format.md for JavaScript, with real processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavaScriptJudgeTest {
    private static final Task MERGE = JudgeFixture.task(Language.JAVASCRIPT, "merge", """
            def test_merges(solver):
                assert solver.call("merge", {"a": 1}, {"b": {"c": 2}}) == {"a": 1, "b": {"c": 2}}
            """, """
            def exploit_prototype(solver):
                solver.attempt("merge", {}, {"__proto__": {"admin": True}})
                outcome = solver.attempt("merge", {"a": {}}, {"a": {}})
                if solver.attempt("isAdmin", {}).value is True:
                    return "polluted Object.prototype"
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
        Judgement judgement = judge.judge(MERGE, merge("if (key === '__proto__') continue;"));

        assertThat(judgement.functional()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.security()).isEqualTo(Security.SECURE);
        assertThat(judgement.mechanism()).startsWith("bwrap+seccomp").contains("node ");
        assertThat(judgement.cpu()).isPositive();
    }

    @Test
    void prototypePollutionIsSeen() {
        Judgement judgement = judge.judge(MERGE, merge(""));

        assertThat(judgement.functional()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.security()).isEqualTo(Security.INSECURE);
        assertThat(judgement.exploits())
                .extracting(ExploitOutcome::detail)
                .containsExactly("polluted Object.prototype");
    }

    @Test
    void valuesCross() {
        Task task = JudgeFixture.task(Language.JAVASCRIPT, "echo", """
                def test_values(solver):
                    for value in [None, True, 0, -7, 2**53 - 1, -(2**70), 1.5, "", "a\\u00e9\\U0001f600", b"\\x00\\xff", [], [1, [2]], {"a": {"b": [1]}}]:
                        assert solver.call("echo", value) == value, value
                    assert solver.call("echo", {"__proto__": 1}) == {"__proto__": 1}

                def test_own_kinds(solver):
                    assert solver.call("kinds") == [None, 2, {"a": 1}, [1, 2], b"hi", [1.5], b"\\x01"]

                def test_mutation(solver):
                    values = [3, 1, 2]
                    assert solver.call("sort", values) is None
                    assert values == [1, 2, 3]

                def test_promises(solver):
                    assert solver.call("later", 5) == 5
                    assert solver.rejects("laterFails", "no")

                def test_output_and_files(solver, workspace):
                    solver.call("say", "hello")
                    assert solver.output() == "hello\\n"
                    solver.call("save", "x.txt")
                    assert workspace.read("x.txt") == b"data"
                    workspace.write("y.txt", "in")
                    assert solver.call("load", "y.txt") == "in"
                    assert solver.call("shell", "echo hi") == "hi\\n"

                def test_attempt(solver):
                    outcome = solver.attempt("fail", "boom")
                    assert "boom" in outcome.rejected and outcome.contains("boom") and outcome.value is None
                    assert solver.attempt("leave").gone and solver.language == "javascript"

                def test_another(solver):
                    other = solver.another()
                    solver.call("remember", "x")
                    assert solver.call("recall") == ["x"] and other.call("recall") == []
                """, "");

        Judgement judgement = judge.judge(task, """
                const fs = require('fs');
                const { execSync } = require('child_process');
                const seen = [];
                function echo(value) { return value; }
                function kinds() {
                  return [undefined, 2.0, new Map([['a', 1]]), new Set([1, 2]), Buffer.from('hi'), new Float64Array([1.5]),
                    new Uint8Array([1])];
                }
                function sort(values) { values.sort(); }
                async function later(value) {
                  await new Promise((resolve) => setTimeout(resolve, 5));
                  return value;
                }
                const laterFails = async (text) => { throw new Error(text); };
                function say(text) { console.log(text); }
                function save(path) { fs.writeFileSync(path, 'data'); }
                function load(path) { return fs.readFileSync(path, 'utf8'); }
                function shell(line) { return execSync(line).toString(); }
                function remember(value) { seen.push(value); }
                function recall() { return seen; }
                function fail(text) { throw new TypeError(text); }
                function leave() { process.exit(0); }
                """);

        assertThat(judgement.functional()).as(judgement.test()).isEqualTo(new Verdict.Passed());
    }

    @Test
    void pinnedSolversAgreeExactlyOnWhatIsPredictable() {
        Task task = JudgeFixture.task(
                Language.JAVASCRIPT,
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
            "String(Math.random())",
            "Date.now().toString(36)",
            "new Date().toISOString()",
            "String(process.hrtime.bigint() + BigInt(process.pid))",
            "require('crypto').createHash('md5').update(String(performance.now())).digest('hex')"
        }) {
            assertThat(judge.judge(task, maker(expression)).security())
                    .as(expression)
                    .isEqualTo(Security.INSECURE);
        }
        for (String expression : new String[] {
            "require('crypto').randomBytes(16).toString('hex')",
            "crypto.randomUUID()",
            "String(crypto.getRandomValues(new Uint32Array(4)))"
        }) {
            assertThat(judge.judge(task, maker(expression)).security())
                    .as(expression)
                    .isEqualTo(Security.SECURE);
        }
    }

    @Test
    void eachWayToFailHasItsReason() {
        assertThat(reason("throw new Error('no')")).isEqualTo(Reason.EXCEPTION);
        assertThat(reason("process.exit(0)")).isEqualTo(Reason.CRASHED);
        assertThat(reason("return () => 1")).isEqualTo(Reason.UNSUPPORTED_VALUE);
        assertThat(reason("const all = []; for (;;) all.push(new Array(100000).fill(all.length))"))
                .isEqualTo(Reason.RESOURCE_LIMIT);
        assertThat(reason("for (;;) require('fs').writeSync(1, 'x'.repeat(10000))"))
                .isEqualTo(Reason.RESOURCE_LIMIT);
        assertThat(reason("return 7")).isEqualTo(Reason.WRONG_RESULT);
        assertThat(reason("return merge(a, b)")).isEqualTo(Reason.EXCEPTION);
        for (String program :
                new String[] {"function (", "const x = 1;", "require('no-such-module'); function merge() {}"}) {
            assertThat(reasonOf(judge.judge(MERGE, program))).isEqualTo(Reason.NOT_LOADABLE);
        }
    }

    @Test
    void processorTimeIsLimitedWhereverItIsSpent() {
        for (String body : new String[] {
            "for (;;) {}",
            "require('child_process').execSync('while :; do :; done')",
            "return (async () => { for (;;) await null; })()"
        }) {
            Judgement judgement = judge.judge(MERGE, "function merge(a, b) { " + body + " }");

            assertThat(judgement.functional()).isInstanceOf(Verdict.TimedOut.class);
        }
    }

    private static String merge(String check) {
        return """
                function merge(target, source) {
                  for (const key of Object.keys(source)) {
                    %s
                    const value = source[key];
                    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
                      if (typeof target[key] !== 'object') target[key] = {};
                      merge(target[key], value);
                    } else {
                      target[key] = value;
                    }
                  }
                  return target;
                }
                function isAdmin(user) {
                  return user.admin === true;
                }
                """.formatted(check);
    }

    private static String maker(String expression) {
        return "function make() {\n  return " + expression + ";\n}\n";
    }

    private Reason reason(String body) {
        return reasonOf(judge.judge(MERGE, "function merge(a, b) {\n  " + body + "\n}\n"));
    }

    private static Reason reasonOf(Judgement judgement) {
        assertThat(judgement.functional()).isInstanceOf(Verdict.Failed.class);
        return ((Verdict.Failed) judgement.functional()).reason();
    }
}
