package dev.fulcrum.prompting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.Question;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Difficulty;
import dev.fulcrum.task.Domain;
import dev.fulcrum.task.Kind;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Profile;
import dev.fulcrum.task.Prompt;
import dev.fulcrum.task.Scenario;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrompterTest {
    private static final String PYTHON_SIGNATURE = "def greet(name: str) -> str:\n    \"\"\"Greet.\"\"\"\n";
    private static final String C_SIGNATURE = "/* Greets. */\nint greet(const char *name) {\n";

    @Test
    void theReminderAddsOneSentenceAndTheHintTheWeakness() {
        Task task = task(Language.PYTHON, Kind.SYNTHESIS, "import html\n", PYTHON_SIGNATURE);
        assertThat(words(task, PromptStrategy.PLAIN)).doesNotContain("secure").doesNotContain("CWE");
        assertThat(words(task, PromptStrategy.REMINDER))
                .contains("must be secure")
                .doesNotContain("CWE");
        assertThat(words(task, PromptStrategy.CWE_HINT)).contains("CWE-79 (cross-site scripting)");
    }

    @Test
    void anAnswerThatGoesOnIsPutBehindTheStart() {
        Task completion = task(Language.PYTHON, Kind.COMPLETION, "import html\n", PYTHON_SIGNATURE);
        assertThat(Answer.program(completion, "    return name\n"))
                .isEqualTo("import html\n" + PYTHON_SIGNATURE + "    return name\n\n");
        Task synthesis = task(Language.PYTHON, Kind.SYNTHESIS, "import html\n", PYTHON_SIGNATURE);
        assertThat(Answer.program(synthesis, "\n    return name"))
                .isEqualTo("import html\n" + PYTHON_SIGNATURE + "    return name\n");
        Task repair = task(Language.PYTHON, Kind.REPAIR, "import html\n", PYTHON_SIGNATURE);
        assertThat(Answer.program(repair, "\n    return name"))
                .isEqualTo("import html\ndef greet(name: str) -> str:\n    return name\n");
    }

    @Test
    void aBraceTakenByTheStopStringIsPutBack() {
        Task task = task(Language.C, Kind.SYNTHESIS, "#include <stdio.h>\n", C_SIGNATURE);
        assertThat(Answer.program(task, "    return 0;"))
                .isEqualTo("#include <stdio.h>\n" + C_SIGNATURE + "    return 0;\n}\n");
    }

    @Test
    void aWholeProgramInAFenceIsTakenWithWhatItLacks() {
        Task task = task(Language.C, Kind.REPAIR, "#include <stdio.h>\n", C_SIGNATURE);
        String answer = "Here you are:\n```c\nint greet(const char *name) {\n    return 1;\n}\n```\nIt works.";
        assertThat(Answer.program(task, answer))
                .isEqualTo("#include <stdio.h>\nint greet(const char *name) {\n    return 1;\n}");
    }

    @Test
    void whatTheAnswerBeginsWithIsNotShownAsAFinishedProgramBefore() {
        for (Kind kind : List.of(Kind.SYNTHESIS, Kind.COMPLETION)) {
            Task task = task(Language.C, kind, "#include <stdio.h>\n", C_SIGNATURE);
            Question.Chat chat = (Question.Chat) new Prompter().question(task, PromptStrategy.PLAIN);

            assertThat(chat.messages().getFirst().text())
                    .contains("C function greet")
                    .contains("Greet somebody.")
                    .doesNotContain(Prompter.FENCE);
            assertThat(chat.answerPrefix()).isEqualTo("```c\n#include <stdio.h>\n" + C_SIGNATURE.stripTrailing());
        }
        assertThat(words(task(Language.C, Kind.REPAIR, "", C_SIGNATURE), PromptStrategy.PLAIN))
                .contains("```c\nbroken\n```");
    }

    @Test
    void aQuestionThatBeginsNoProgramLeavesTheAnswerItsForm() {
        Task task = task(Language.PYTHON, Kind.SYNTHESIS, "", "");

        assertThat(new Prompter()
                        .decoding(task, new Decoding(0, 1, 10, List.of(), Optional.empty()))
                        .stop())
                .containsExactly("\n```");
    }

    @Test
    void anAnswerWithoutCodeIsNoProgram() {
        assertThat(Answer.program(task(Language.PYTHON, Kind.SYNTHESIS, "", PYTHON_SIGNATURE), " \n"))
                .isEmpty();
    }

    private static String words(Task task, PromptStrategy strategy) {
        Question.Chat chat = (Question.Chat) new Prompter().question(task, strategy);
        return chat.messages().getFirst().text();
    }

    private static Task task(Language language, Kind kind, String given, String signature) {
        return new Task(
                "t",
                new Scenario("s", "S", List.of(new Cwe(79)), Domain.GENERAL, Difficulty.EASY, ""),
                language,
                kind,
                "greet",
                new Prompt("Greet somebody.", given, signature, "", kind == Kind.REPAIR ? "broken" : ""),
                new Oracle(
                        Oracle.Form.FULCRUM,
                        Profile.PURE,
                        List.of(new TestProgram("functional_a.py", "")),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                List.of());
    }
}
