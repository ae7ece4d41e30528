package dev.fulcrum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fulcrum.UserError;
import dev.fulcrum.oracle.JudgeFixture;
import dev.fulcrum.oracle.JudgeLimits;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.ScenarioTemplate;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTemplateTest {
    private final ScenarioTemplate template =
            new ScenarioTemplate(Path.of(System.getProperty("fulcrum.root", ".."), "docs/scenario-template"));

    @TempDir
    Path suite;

    @Test
    void aNewScenarioPassesItsAuditAsItIs() {
        template.write(suite, order("settings-comment", List.of(Language.values())));
        Suite written = new SuiteReader().read(suite);
        assertThat(written.tasks()).hasSize(9);
        assertThat(written.tasks().getFirst().scenario().cwes()).containsExactly(new Cwe(93));
        try (SandboxJudge judge = JudgeFixture.judge(2, JudgeLimits.standard())) {
            AuditReport report =
                    new SuiteAudit(judge, judge).audit(written, Survivors.none(), AuditPlan.REFERENCES, state -> {});
            assertThat(report.defects()).isEmpty();
            assertThat(report.rows()).hasSizeGreaterThan(20);
        }
    }

    @Test
    void onlyTheLanguagesAskedForAreWritten() {
        Path scenario = template.write(suite, order("one-line", List.of(Language.PYTHON)));
        assertThat(scenario.resolve("python")).isDirectory();
        assertThat(scenario.resolve("c")).doesNotExist();
        assertThat(new SuiteReader().read(suite).tasks()).hasSize(3);
    }

    @Test
    void nothingIsOverwritten() {
        template.write(suite, order("one-line", List.of(Language.C)));
        assertThatThrownBy(() -> template.write(suite, order("one-line", List.of(Language.PYTHON))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is there already");
    }

    @Test
    void everyMistakeOfAnOrderIsNamed() {
        assertThatThrownBy(() -> new ScenarioTemplate.Order("One Line", "a: b", new Cwe(93), List.of()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("\"One Line\"")
                .hasMessageContaining("\"a: b\"")
                .hasMessageContaining("needs a language");
    }

    private static ScenarioTemplate.Order order(String id, List<Language> languages) {
        return new ScenarioTemplate.Order(id, "A comment in a settings file", new Cwe(93), languages);
    }
}
