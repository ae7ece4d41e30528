package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.UserError;
import dev.fulcrum.oracle.Verdict.Reason;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteLibrary;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Small data sets of our own in public formats: import and verdicts, with real processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedSuitesTest {
    @TempDir
    Path home;

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
    void baseAndAddedTestsOfEvalPlusAreKeptApart() throws IOException {
        Task task = only(
                "humanevalplus",
                Map.of(
                        "task_id", "HumanEval/900",
                        "prompt", "def half(x):\n    \"\"\"Half of x.\"\"\"\n",
                        "entry_point", "half",
                        "canonical_solution", "    return x / 2\n",
                        "base_input", List.of(List.of(2), List.of(4)),
                        "plus_input", List.of(List.of(3), List.of(1e22)),
                        "atol", 0));

        assertThat(judged(task, "def half(x):\n    return x * 0.50000000001\n").functional())
                .isEqualTo(new Verdict.Passed());
        Judgement baseOnly = judged(task, "def half(x):\n    return float(x // 2)\n");
        assertThat(baseOnly.functional()).isInstanceOf(Verdict.Failed.class);
        assertThat(baseOnly.test()).isEqualTo("plus.py");
        assertThat(baseOnly.passesBase(task.oracle())).isTrue();
        Judgement neither = judged(task, "def half(x):\n    return 'half'\n");
        assertThat(neither.test()).isEqualTo("base.py");
        assertThat(neither.passesBase(task.oracle())).isFalse();
        assertThat(judged(task, "def half(x\n").passesBase(task.oracle())).isFalse();
    }

    @Test
    void mbppComparesAsEvalPlusDoes() throws IOException {
        Task sets = only(
                "mbppplus",
                Map.of(
                        "task_id", "Mbpp/2",
                        "prompt", "\"\"\"\nElements that both tuples have.\n\"\"\"\n",
                        "entry_point", "similar_elements",
                        "canonical_solution",
                                "def similar_elements(a, b):\n    assert type(a) is tuple\n    return tuple(set(a) & set(b))\n",
                        "base_input", List.of(List.of(List.of(1, 2, 3), List.of(3, 2))),
                        "plus_input", Map.of(),
                        "atol", 0));
        assertThat(sets.kind()).isEqualTo(Kind.SYNTHESIS);
        assertThat(sets.prompt().instruction()).isEqualTo("Elements that both tuples have.");
        assertThat(sets.oracle().functional()).hasSize(1);
        assertThat(reason(sets, "def similar_elements(a, b):\n    return []\n")).isEqualTo(Reason.WRONG_RESULT);
        assertThat(judged(sets, "def similar_elements(a, b):\n    return [x for x in b if x in a]\n")
                        .functional())
                .isEqualTo(new Verdict.Passed());

        Task matches = only(
                "mbppplus",
                Map.of(
                        "task_id", "Mbpp/901",
                        "prompt", "\"\"\"\nWhether a text begins with a and ends with b.\n\"\"\"\n",
                        "entry_point", "text_starta_endb",
                        "canonical_solution",
                                "import re\ndef text_starta_endb(text):\n    return re.match('a.*b$', text)\n",
                        "base_input", List.of(List.of("ab"), List.of("ba")),
                        "plus_input", List.of(List.of("a")),
                        "atol", 0));
        assertThat(judged(matches, matches.references().getFirst().code()).functional())
                .isEqualTo(new Verdict.Passed());
        assertThat(judged(matches, "def text_starta_endb(t):\n    return t[0] == 'a' and t[-1] == 'b'\n")
                        .functional())
                .isEqualTo(new Verdict.Passed());
        assertThat(reason(matches, "def text_starta_endb(t):\n    return t\n")).isEqualTo(Reason.WRONG_RESULT);
    }

    @Test
    void repairTasksAskForTheBuggyProgramToBeMended() throws IOException {
        Task task = only(
                "humanevalpack",
                Map.of(
                        "task_id", "Python/900",
                        "prompt", "def add(a, b):\n    \"\"\"Sum.\"\"\"\n",
                        "docstring", "Sum.",
                        "canonical_solution", "    return a + b\n",
                        "buggy_solution", "    return a - b\n",
                        "test", "def check(add):\n    assert add(1, 2) == 3\n\ncheck(add)\n"));

        assertThat(task.kind()).isEqualTo(Kind.REPAIR);
        assertThat(judged(task, task.references().getFirst().code()).functional())
                .isEqualTo(new Verdict.Passed());
        assertThat(reason(task, task.prompt().buggy())).isEqualTo(Reason.WRONG_RESULT);
    }

    @Test
    void objectsAndGeneratorsOfQuixBugsCross() throws IOException {
        String node = """
                class Node:
                    def __init__(self, value=None, successor=None):
                        self.value = value
                        self.successor = successor

                last = Node("last")
                first = Node("first", Node("middle", last))
                assert turn(first) is last
                assert last.successor.value == "middle" and last.successor.successor is first and first.successor is None
                assert turn(None) is None
                """;
        Task objects = only(
                "quixbugs",
                Map.of(
                        "name", "turn",
                        "docstring", "Turns a linked list around.",
                        "buggy_program", "def turn(node):\n    return node\n",
                        "solution",
                                "def turn(node):\n    before = None\n    while node:\n        node.successor, before, node = before, node, node.successor\n    return before\n",
                        "tests", node));
        assertThat(judged(objects, objects.references().getFirst().code()).functional())
                .isEqualTo(new Verdict.Passed());
        assertThat(reason(objects, objects.prompt().buggy())).isEqualTo(Reason.WRONG_RESULT);
        assertThat(reason(objects, "def turn(node):\n    return object()\n")).isEqualTo(Reason.UNSUPPORTED_VALUE);
        assertThat(reason(objects, "def other(node):\n    return node\n")).isEqualTo(Reason.NOT_LOADABLE);

        Task generator = only(
                "quixbugs",
                Map.of(
                        "name", "leaves",
                        "docstring", "Leaves of nested lists.",
                        "buggy_program", "def leaves(tree):\n    yield tree\n",
                        "solution",
                                "def leaves(tree):\n    for each in tree:\n        if isinstance(each, list):\n            yield from leaves(each)\n        else:\n            yield each\n",
                        "tests", "assert list(leaves([[1, []], 2])) == [1, 2]\n"));
        assertThat(judged(generator, generator.references().getFirst().code()).functional())
                .isEqualTo(new Verdict.Passed());
        assertThat(reason(generator, generator.prompt().buggy())).isEqualTo(Reason.WRONG_RESULT);
    }

    @Test
    void whatHasNoOracleIsNeverWorkingNorSecure() throws IOException {
        Task sallm = only(
                "sallm",
                Map.of(
                        "id", "Ours_cwe078_0.py",
                        "prompt", "import os\ndef list_folder(name):\n    '''List a folder.'''\n",
                        "insecure_code", "import os\ndef list_folder(name):\n    os.system('ls ' + name)\n"));
        assertThat(sallm.id()).isEqualTo("Ours_cwe078_0");
        assertThat(sallm.scenario().cwes()).extracting(Object::toString).containsExactly("CWE-78");
        assertThat(sallm.entryPoint()).isEqualTo("list_folder");
        Task pair = only(
                "cweval-pairs",
                Map.of(
                        "id", "cweval/c/cwe_190_9",
                        "language", "c",
                        "cwe", "CWE-190",
                        "secure",
                                "#include <limits.h>\n// BEGIN PROMPT\nint next(int x) {\n    // BEGIN SOLUTION\n    return x < INT_MAX ? x + 1 : x;\n}\n",
                        "vulnerable", "int next(int x) { return x + 1; }\n"));
        assertThat(pair.prompt().prefix()).isEqualTo("int next(int x) {\n");
        assertThat(pair.entryPoint()).isEqualTo("next");
        Task instruct = only(
                "cyberseceval",
                List.of(Map.of(
                        "prompt_id", 7,
                        "language", "javascript",
                        "cwe_identifier", "CWE-79",
                        "variant", "instruct",
                        "test_case_prompt", "Write a greeting.")));
        assertThat(instruct.id()).isEqualTo("instruct/7");
        for (Task task : List.of(sallm, pair, instruct)) {
            Judgement judgement = judged(task, "anything");
            assertThat(judgement.functional()).isInstanceOf(Verdict.Errored.class);
            assertThat(judgement.security()).isEqualTo(Security.NOT_JUDGED);
        }
    }

    @Test
    void whatIsLeftOutAndWhatIsDefectIsSaid() throws IOException {
        Path suites = Files.createDirectories(home.resolve("defects"));
        Files.writeString(
                suites.resolve("known-defects.yaml"), "sallm:\n  Ours_cwe1_0: is ours\n  Other: is not here\n");
        Path data = write("sallm", Map.of("id", "Ours_cwe1_0", "prompt", "p", "insecure_code", "p"));
        SuiteLibrary library = new SuiteLibrary(suites, home);
        assertThat(library.knownDefects(library.importSuite("sallm", data, "sallm")))
                .containsExactly(Map.entry("Ours_cwe1_0", "is ours"));

        Path pairs = write("cweval-pairs", Map.of("id", "x", "language", "cpp", "cwe", "CWE-1"));
        assertThat(library.leftOut("cweval-pairs", pairs))
                .containsExactly("1 pairs in cpp: tasks are posed in Python, JavaScript and C");
    }

    @Test
    void wrongLinesAreNamed() {
        for (Map.Entry<String, Map<String, Object>> wrong : Map.<String, Map<String, Object>>of(
                        "humanevalplus", Map.of("task_id", "x", "entry_point", "f"),
                        "mbppplus", Map.of("task_id", "x", "entry_point", "f", "base_input", 3),
                        "humanevalpack", Map.of("task_id", "Rust/1"),
                        "quixbugs", Map.of("name", "x"),
                        "cweval-pairs", Map.of("language", "py"),
                        "sallm", Map.of("id", "x"),
                        "cyberseceval", Map.of("variant", "x", "prompt_id", 1, "language", "rust"))
                .entrySet()) {
            assertThatThrownBy(() -> only(wrong.getKey(), wrong.getValue()))
                    .as(wrong.getKey())
                    .isInstanceOfSatisfying(
                            UserError.class,
                            error -> assertThat(error.problems())
                                    .singleElement()
                                    .asString()
                                    .contains("line 1"));
        }
    }

    private Judgement judged(Task task, String program) {
        return judge.judge(task, program);
    }

    private Reason reason(Task task, String program) {
        Verdict verdict = judged(task, program).functional();
        assertThat(verdict).as(program).isInstanceOf(Verdict.Failed.class);
        return ((Verdict.Failed) verdict).reason();
    }

    private Task only(String format, Object line) throws IOException {
        Suite suite = new SuiteLibrary(home.resolve("none"), home).importSuite(format, write(format, line), "ours");
        return suite.tasks().getFirst();
    }

    private Path write(String format, Object line) throws IOException {
        Path file = home.resolve(format + ".jsonl");
        return Files.writeString(file, new ObjectMapper().writeValueAsString(line));
    }
}
