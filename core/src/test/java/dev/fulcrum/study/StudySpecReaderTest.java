package dev.fulcrum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fulcrum.UserError;
import dev.fulcrum.model.Model;
import dev.fulcrum.model.ModelCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudySpecReaderTest {
    private static final ModelCatalogue MODELS = new ModelCatalogue() {
        @Override
        public List<String> names() {
            return List.of("tiny");
        }

        @Override
        public boolean has(String id) {
            return id.equals("tiny");
        }

        @Override
        public Model open(String id) {
            throw new UserError("nothing is opened here");
        }
    };

    @TempDir
    private Path folder = Path.of("");

    private StudySpec read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("study.yaml"), text);
        return new StudySpecReader(List.of("fulcrum"), MODELS).read(file);
    }

    @Test
    void eightMistakesAreNamedAtOnceWithTheirLines() {
        assertThatThrownBy(() -> read("""
                name: My Study
                question: Why?
                suite: unknown
                samples: 0
                judges: [bandit]
                conditions:
                  - name: plain
                    model: absent
                    strategy: plain
                  - name: guided
                    model: tiny
                    strategy: shouting
                    guides: [bandit]
                hypotheses:
                  - claim: It helps.
                    endpoint: func@10
                    condition: guided
                    against: plan
                    direction: raises
                """))
                .isInstanceOfSatisfying(
                        UserError.class,
                        error -> assertThat(error.getMessage())
                                .contains("8 problems")
                                .contains(
                                        "line 1 ",
                                        "line 3 ",
                                        "line 4 ",
                                        "line 8 ",
                                        "line 12 ",
                                        "line 13 ",
                                        "line 16 ",
                                        "line 18 "));
    }

    @Test
    void aGridLeavesOutWhatIsExcluded() throws IOException {
        StudySpec spec = read("""
                name: grid
                question: Which?
                suite: fulcrum
                absent_models: skip
                grid:
                  models: [tiny, huge]
                  strategies: [plain, reminder, cwe-hint]
                  exclude:
                    - {model: huge, strategy: reminder}
                    - {strategy: cwe-hint}
                """);

        assertThat(spec.conditions())
                .extracting(StudySpec.ConditionSpec::name)
                .containsExactly("tiny/plain", "tiny/reminder", "huge/plain");
    }

    @Test
    void everyHypothesisOfThePaperCanBeRead() {
        Path paper = Path.of(System.getProperty("fulcrum.root", ".."), "studies/paper.yaml");
        StudySpec spec = new StudySpecReader(List.of("fulcrum"), MODELS).read(paper);

        assertThat(spec.hypotheses())
                .extracting(hypothesis -> hypothesis.family())
                .contains("a", "b", "c", "d", "e", "f", "g");
    }
}
