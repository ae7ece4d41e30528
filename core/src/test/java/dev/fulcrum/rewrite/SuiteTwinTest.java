package dev.fulcrum.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fulcrum.UserError;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.SuiteReader;
import dev.fulcrum.task.Task;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTwinTest {
    private static final Path ORIGINAL = Path.of(System.getProperty("fulcrum.root", ".."), "suites/fulcrum");

    @TempDir
    Path folder;

    @Test
    void aTwinAsksTheSameTasksInOtherWords() {
        Suite original = new SuiteReader().read(ORIGINAL);
        Suite twin = twin(7, "twin");

        assertThat(twin.tasks())
                .extracting(Task::id)
                .isEqualTo(original.tasks().stream().map(Task::id).toList());
        for (Task task : twin.tasks()) {
            Task before = original.task(task.id()).orElseThrow();
            assertThat(task.entryPoint()).as(task.id()).isNotEqualTo(before.entryPoint());
            assertThat(task.prompt().signature()).as(task.id()).contains(task.entryPoint());
            assertThat(task.references()).hasSameSizeAs(before.references());
        }
    }

    @Test
    void namesChangeTogetherInOraclesAndReferences() {
        Task task = twin(3, "twin").task("html-greeting/python/synthesis").orElseThrow();

        assertThat(task.oracle().functional().getFirst().source())
                .contains('"' + task.entryPoint() + '"')
                .doesNotContain("Ann!");
        assertThat(task.references())
                .allSatisfy(reference -> assertThat(reference.code()).contains("def " + task.entryPoint()));
    }

    @Test
    void theSameSeedWritesTheSameTwin() {
        assertThat(twin(5, "a/twin").hash()).isEqualTo(twin(5, "b/twin").hash());
    }

    @Test
    void nothingIsOverwritten() {
        assertThatThrownBy(() -> new SuiteTwin(5).write(ORIGINAL, folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is there already");
    }

    private Suite twin(long seed, String name) {
        new SuiteTwin(seed).write(ORIGINAL, folder.resolve(name));
        return new SuiteReader().read(folder.resolve(name));
    }
}
