package dev.fulcrum.oracle;

import dev.fulcrum.UserError;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Task;
import java.nio.file.Path;

/** A program of its own: judges samples in three languages and prints a line each, or the refusal. Started as another user by a test. */
final class JudgeProbe {
    private JudgeProbe() {}

    public static void main(String[] arguments) {
        try {
            judge(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (UserError refusal) {
            System.out.println("refused: " + refusal.getMessage());
            System.exit(2);
        }
    }

    private static void judge(Path home, Path guests) {
        Task square =
                JudgeFixture.humanEval("square", "", "solve", "def check(candidate):\n    assert candidate(7) == 49\n");
        Task read = JudgeFixture.task(
                Language.PYTHON,
                "solve",
                "def test_it(solver, workspace):\n    workspace.write('a', 'x')\n    assert solver.call('solve', 'a') == 'x'\n",
                "def exploit_it(solver, workspace):\n    secret = workspace.secret('s')\n"
                        + "    if solver.attempt('solve', './s').contains(secret): return 'read it'\n");
        Task add = JudgeFixture.task(
                Language.JAVASCRIPT, "add", "def test_it(solver):\n    assert solver.call('add', 2, 3) == 5\n", "");
        Task last = JudgeFixture.cTask(
                "last",
                """
                #include "fulcrum_driver.h"
                int last(const int *numbers, size_t count);
                void drive(const char *function, Reader *in, Writer *out) {
                    size_t count;
                    int *numbers = read_ints(in, &count);
                    write_int(out, last(numbers, count));
                }
                """,
                "def test_it(solver):\n    assert solver.call('last', [4, 5]) == 5\n",
                "def exploit_it(solver):\n    solver.attempt('last', [])\n    solver.call('last', [])\n");
        GuestHome guestHome = GuestHome.open(home, guests, System.err::println);
        try (SandboxJudge judge = SandboxJudge.open(guestHome, Mechanisms.detect(), 1)) {
            print(judge.judge(square, "def solve(x): return x * x\n"));
            print(judge.judge(square, "import os\ndef solve(x): os._exit(0)\n"));
            print(judge.judge(read, "def solve(name): return open(name).read()\n"));
            print(judge.judge(read, "def solve(name):\n    while True: pass\n"));
            print(judge.judge(add, "function add(a, b) { return a + b; }\n"));
            print(judge.judge(add, "function add(a, b) { process.exit(0); }\n"));
            print(judge.judge(last, "int last(const int *n, unsigned long c) { return n[c - 1]; }\n"));
            print(judge.judge(last, "int last(const int *n, unsigned long c) { return c == 0 ? 0 : n[c - 1]; }\n"));
        }
    }

    private static void print(Judgement judgement) {
        System.out.println(judgement.functional().getClass().getSimpleName() + " "
                + judgement.security().id());
    }
}
