package dev.fulcrum.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fulcrum.UserError;
import dev.fulcrum.oracle.Security;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTableTest {
    @Test
    void countsWhatWorksWhatWithstandsAndWhatDoesBoth() {
        OutcomeTable table = OutcomeTable.of(List.of(
                Outcome.of("plain", "t", 0, true, true),
                Outcome.of("plain", "t", 1, false, true),
                Outcome.of("plain", "t", 2, true, false),
                new Outcome("plain", "t", "t", 3, true, Security.NOT_JUDGED)));

        assertThat(table.tasks("plain")).containsExactly(Map.entry("t", new TaskTally("t", "t", 4, 3, 2, 1, 3, 2)));
        assertThat(table.tasks("plain").firstEntry().getValue().vacuouslySecure())
                .isOne();
    }

    @Test
    void halfIsNotAMajority() {
        assertThat(new TaskTally("t", "t", 4, 2, 0, 0, 4, 2).majority(Endpoint.Kind.FUNC))
                .isFalse();
        assertThat(new TaskTally("t", "t", 4, 3, 0, 0, 4, 3).majority(Endpoint.Kind.FUNC))
                .isTrue();
    }

    @Test
    void refusesDoubledSamplesAndTasksInTwoClusters() {
        assertThatThrownBy(() -> OutcomeTable.of(List.of(
                        Outcome.of("plain", "t", 0, true, true),
                        Outcome.of("plain", "t", 0, true, true),
                        new Outcome("plain", "t", "other", 1, true, Security.SECURE))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("2 problems")
                .hasMessageContaining("sample 0 occurs twice")
                .hasMessageContaining("two clusters");
    }

    @Test
    void namesTheConditionsItHasWhenAskedForAnother() {
        OutcomeTable table = OutcomeTable.of(List.of(Outcome.of("plain", "t", 0, true, true)));

        assertThatThrownBy(() -> table.tasks("plane"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("\"plane\"")
                .hasMessageContaining("plain");
    }

    @Test
    void keepsOnlyTasksThatAllConditionsHave() {
        OutcomeTable table = OutcomeTable.of(List.of(
                Outcome.of("a", "both", 0, true, true),
                Outcome.of("a", "one", 0, true, true),
                Outcome.of("b", "both", 0, false, true)));

        assertThat(table.commonTasks().tasks("a").keySet()).containsExactly("both");
        assertThat(table.tasks("a")).hasSize(2);
    }
}
