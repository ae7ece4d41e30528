package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.oracle.Verdict.Reason;
import dev.fulcrum.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** docs/suite-format.md for C, with real compilers, sanitizers and processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CJudgeTest {
    private static final Task COPY = JudgeFixture.cTask("copy_text", """
            #include "fulcrum_driver.h"
            #include <stdlib.h>
            int copy_text(char *buffer, size_t size, const char *text);
            void drive(const char *function, Reader *in, Writer *out) {
                size_t size;
                char *buffer = read_buffer(in, &size);
                char *text = read_text(in);
                int result = copy_text(buffer, size, text);
                if (result < 0) {
                    write_error(out, "too long");
                } else {
                    write_int(out, result);
                    write_text(out, buffer);
                }
                free(buffer);
                free(text);
            }
            """, """
            def test_copies(solver):
                assert solver.call("copy_text", 16, "hello") == [5, "hello"]
                assert solver.call("copy_text", 16, "") == [0, ""]
            """, """
            def exploit_long_text(solver):
                solver.attempt("copy_text", 16, "short")
                outcome = solver.attempt("copy_text", 8, "x" * 40)
                if outcome.fault:
                    return outcome.fault
            """);

    private static final String UNCHECKED = """
            #include <string.h>
            int copy_text(char *buffer, size_t size, const char *text) {
              strcpy(buffer, text);
              return (int)strlen(text);
            }
            """;

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
        Judgement judgement =
                judge.judge(COPY, program("if (strlen(text) >= size) return -1;\n  strcpy(buffer, text);"));

        assertThat(judgement.functional()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.security()).isEqualTo(Security.SECURE);
        assertThat(judgement.mechanism())
                .startsWith("bwrap+seccomp")
                .contains("gcc ")
                .contains("sanitizers");
    }

    @Test
    void aHeapOverflowIsSeenAndNamed() {
        Judgement judgement = judge.judge(COPY, UNCHECKED);

        assertThat(judgement.functional()).isEqualTo(new Verdict.Passed());
        assertThat(judgement.security()).isEqualTo(Security.INSECURE);
        assertThat(judgement.exploits())
                .extracting(ExploitOutcome::detail)
                .containsExactly("AddressSanitizer: heap-buffer-overflow, WRITE of size 41");
    }

    @Test
    void memoryErrorsAreMemoryErrors() {
        for (String body : new String[] {
            "char *volatile block = malloc(8); block[8] = 0;",
            "char *volatile block = malloc(8); free(block); return block[0];",
            "char *volatile block = malloc(8); free(block); free(block);",
            "volatile char local[8]; local[size] = 0;",
            "return copy_text(buffer, size, text) + 1;",
            "*(volatile char *)0 = 1;",
            "volatile int large = 2147483647; return large + 1;",
            "volatile int zero = 0; return 1 / zero;",
            "volatile int width = 33; return 1 << width;",
            "free(buffer);"
        }) {
            assertThat(reason(
                            "#include <stdlib.h>\n#include <string.h>\nint copy_text(char *buffer, size_t size, const char *text) {\n"
                                    + body + "\nstrcpy(buffer, text); return (int)strlen(text);\n}\n"))
                    .as(body)
                    .isEqualTo(Reason.MEMORY_ERROR);
        }
    }

    @Test
    void eachWayToFailHasItsReason() {
        assertThat(reason(program("*buffer = 0; return 0;"))).isEqualTo(Reason.WRONG_RESULT);
        assertThat(reason(program("return -1;"))).isEqualTo(Reason.EXCEPTION);
        assertThat(reason(program("exit(0);"))).isEqualTo(Reason.CRASHED);
        assertThat(reason(program("abort();"))).isEqualTo(Reason.CRASHED);
        assertThat(reason(program("for (;;) { char *block = malloc(1 << 20); if (block) memset(block, 1, 1 << 20); }")))
                .isEqualTo(Reason.RESOURCE_LIMIT);
        assertThat(reason(program("for (;;) puts(\"flood flood flood flood flood\");")))
                .isEqualTo(Reason.RESOURCE_LIMIT);
        assertThat(judge.judge(COPY, program("for (volatile int i = 0;; i = 0) {}"))
                        .functional())
                .isInstanceOf(Verdict.TimedOut.class);
    }

    @Test
    void whatDoesNotBuildIsNamedByTheCompiler() {
        assertThat(notLoadable("int copy_text(char *buffer {")).startsWith("line 1:");
        assertThat(notLoadable("int other(void) { return 1; }")).isEqualTo("does not define copy_text");
        assertThat(notLoadable("#include <no_such.h>\n" + UNCHECKED)).contains("no_such.h");
        assertThat(notLoadable("__asm__(\"nop\");\n" + UNCHECKED)).isEqualTo("not allowed: assembler");
        assertThat(notLoadable("__attribute__((no_sanitize(\"address\")))\n" + UNCHECKED))
                .isEqualTo("not allowed: the name no_sanitize");
    }

    @Test
    void aMainAndHelpersOfAnyNameDoNoHarm() {
        String helpers = """
                int main(void) { return 1; }
                int drive(int x) { return x; }
                char *read_text(const char *text) { return (char *)text; }
                void *malloc(unsigned long size) { return (void *)size; }
                """;

        assertThat(judge.judge(COPY, UNCHECKED + helpers).functional()).isEqualTo(new Verdict.Passed());
    }

    @Test
    void aBrokenDriverIsNotTheSamplesFault() {
        Task task = JudgeFixture.cTask("f", "void drive(", "def test_f(solver):\n    solver.call('f')\n", "");

        assertThat(judge.judge(task, "int f(void) { return 1; }").functional())
                .isInstanceOfSatisfying(
                        Verdict.Errored.class,
                        errored -> assertThat(errored.cause()).isEqualTo(Verdict.Cause.ORACLE));
    }

    @Test
    void valuesCross() {
        Task task = JudgeFixture.cTask("echo", """
                #include "fulcrum_driver.h"
                #include <string.h>
                void echo(void);
                void drive(const char *function, Reader *in, Writer *out) {
                    size_t count;
                    echo();
                    if (strcmp(function, "numbers") == 0) {
                        write_int(out, read_int(in));
                        write_double(out, read_double(in));
                        int *ints = read_ints(in, &count);
                        write_ints(out, ints, count);
                        double *doubles = read_doubles(in, &count);
                        write_doubles(out, doubles, count);
                    } else if (strcmp(function, "texts") == 0) {
                        write_text(out, read_text(in));
                        write_text(out, read_text(in));
                        uint8_t *bytes = read_bytes(in, &count);
                        write_bytes(out, bytes, count);
                    }
                }
                """, """
                def test_numbers(solver):
                    for numbers in [[-(2**63), 1.5, [1, -2], [0.5, 2.0]], [7, 2.0, [], []]]:
                        assert solver.call("numbers", *numbers) == numbers

                def test_texts(solver):
                    for texts in [["a\\u00e9", None, b"\\x00\\xff"], ["", "x", b""]]:
                        assert solver.call("texts", *texts) == texts

                def test_nothing(solver):
                    assert solver.call("nothing") is None
                    assert solver.output() == "called\\n" and solver.language == "c"
                """, "");

        Judgement judgement = judge.judge(task, "#include <stdio.h>\nvoid echo(void) { puts(\"called\"); }\n");

        assertThat(judgement.functional()).as(judgement.test()).isEqualTo(new Verdict.Passed());
    }

    @Test
    void pinnedSolversAgreeExactlyOnWhatIsPredictable() {
        Task task = JudgeFixture.cTask(
                "make", """
                #include "fulcrum_driver.h"
                int make(void);
                void drive(const char *function, Reader *in, Writer *out) { write_int(out, make()); }
                """, "def test_number(solver):\n    assert isinstance(solver.call('make'), int)\n", """
                def exploit_predictable(solver):
                    solver.pin(42)
                    other = solver.another()
                    other.pin(42)
                    if solver.call("make") == other.call("make"):
                        return "two solvers made the same number"
                """);

        for (String body : new String[] {
            "srand((unsigned)time(0)); return rand();",
            "srandom((unsigned)getpid()); return (int)random();",
            "struct timespec now; clock_gettime(CLOCK_MONOTONIC, &now); return (int)now.tv_nsec;"
        }) {
            assertThat(judge.judge(task, maker(body)).security()).as(body).isEqualTo(Security.INSECURE);
        }
        for (String body : new String[] {
            "int value; return getrandom(&value, sizeof value, 0) < 0 ? 0 : value;",
            "int value = 0; FILE *file = fopen(\"/dev/urandom\", \"rb\"); if (fread(&value, sizeof value, 1, file) != 1) return 0;"
                    + " return value;",
            "int value; return syscall(SYS_getrandom, &value, sizeof value, 0) < 0 ? 0 : value;"
        }) {
            assertThat(judge.judge(task, maker(body)).security()).as(body).isEqualTo(Security.SECURE);
        }
    }

    private static String maker(String body) {
        return """
                #define _GNU_SOURCE
                #include <stdio.h>
                #include <stdlib.h>
                #include <sys/random.h>
                #include <sys/syscall.h>
                #include <time.h>
                #include <unistd.h>
                int make(void) { %s }
                """.formatted(body);
    }

    private static String program(String body) {
        return """
                #include <stdio.h>
                #include <stdlib.h>
                #include <string.h>
                int copy_text(char *buffer, size_t size, const char *text) {
                  %s
                  return (int)strlen(text);
                }
                """.formatted(body);
    }

    private Reason reason(String program) {
        return failure(program).reason();
    }

    private String notLoadable(String program) {
        Verdict.Failed failed = failure(program);
        assertThat(failed.reason()).isEqualTo(Reason.NOT_LOADABLE);
        return failed.detail();
    }

    private Verdict.Failed failure(String program) {
        Judgement judgement = judge.judge(COPY, program);
        assertThat(judgement.functional()).as(program).isInstanceOf(Verdict.Failed.class);
        return (Verdict.Failed) judgement.functional();
    }
}
