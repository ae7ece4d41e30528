package dev.fulcrum.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fulcrum.model.Completion;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.Message;
import dev.fulcrum.model.Question;
import dev.fulcrum.oracle.ExploitOutcome;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.Trust;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.prompting.PromptStrategy;
import dev.fulcrum.sample.Condition;
import dev.fulcrum.sample.Sample;
import dev.fulcrum.scan.Finding;
import dev.fulcrum.task.Cwe;
import dev.fulcrum.task.Suite;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final Suite SUITE = new Suite("tiny", "1", "abc", List.of());

    @TempDir
    Path home;

    @Test
    void whatWasSavedIsThereAfterOpeningAgain() {
        Sample sample = sample(0, "print('\u0000\ud83d\ude00')");
        Judgement judgement = new Judgement(
                new Verdict.Failed(Verdict.Reason.WRONG_RESULT, "1 is not 2"),
                "functional_a.py::test_a",
                List.of(
                        new ExploitOutcome(
                                "exploit_a.py::exploit_x", false, ExploitOutcome.Result.EXPLOITED, "read it"),
                        new ExploitOutcome("heldout_a.py::exploit_y", true, ExploitOutcome.Result.WITHSTOOD, "")),
                Trust.ISOLATED,
                "bwrap/system",
                Duration.ofMillis(17));
        Finding finding = new Finding(
                "bandit",
                "B602",
                List.of(new Cwe(78), new Cwe(77)),
                Finding.Severity.HIGH,
                Finding.Confidence.LOW,
                "t#0",
                3,
                4,
                5,
                "shell",
                "os.system(x)");
        try (Store store = Store.open(home, CLOCK)) {
            Run run = store.runs().open(SUITE, condition(1));
            store.runs().saveSamples(run, List.of(sample));
            long id = store.runs().samples(run).getFirst().id();
            store.runs().saveJudgement(id, judgement);
            store.runs().saveScans(Map.of(id, new StoredScan("bandit", "1.9.4", Optional.empty(), List.of(finding))));
        }
        try (Store store = Store.open(home, CLOCK)) {
            StoredSample stored =
                    store.runs().samples(store.runs().open(SUITE, condition(1))).getFirst();
            assertThat(stored.sample()).isEqualTo(sample);
            assertThat(stored.judgement()).contains(judgement);
            assertThat(stored.scans())
                    .containsExactly(new StoredScan("bandit", "1.9.4", Optional.empty(), List.of(finding)));
        }
    }

    @Test
    void savingTwiceKeepsTheFirst() {
        try (Store store = Store.open(home, CLOCK)) {
            Run run = store.runs().open(SUITE, condition(1));
            store.runs().saveSamples(run, List.of(sample(0, "first")));
            store.runs().saveSamples(run, List.of(sample(0, "second"), sample(1, "other")));
            assertThat(store.runs().samples(run))
                    .extracting(stored -> stored.sample().program())
                    .containsExactly("first", "other");
            assertThat(store.runs().sampled(run).get("t")).containsExactly(0, 1);
        }
    }

    @Test
    void anotherSeedIsAnotherRun() {
        try (Store store = Store.open(home, CLOCK)) {
            assertThat(store.runs().open(SUITE, condition(1)))
                    .isEqualTo(store.runs().open(SUITE, condition(1)))
                    .isNotEqualTo(store.runs().open(SUITE, condition(2)));
        }
    }

    @Test
    void erroredJudgementsAreForgottenAndOthersKept() {
        try (Store store = Store.open(home, CLOCK)) {
            Run run = store.runs().open(SUITE, condition(1));
            store.runs().saveSamples(run, List.of(sample(0, "a"), sample(1, "b")));
            List<StoredSample> samples = store.runs().samples(run);
            store.runs()
                    .saveJudgement(
                            samples.get(0).id(), plain(new Verdict.Errored(Verdict.Cause.SANDBOX, "no namespaces")));
            store.runs().saveJudgement(samples.get(1).id(), plain(new Verdict.Passed()));
            store.runs().forgetErrored(run);
            assertThat(store.runs().samples(run))
                    .extracting(stored -> stored.judgement().isPresent())
                    .containsExactly(false, true);
        }
    }

    @Test
    void theFirstSpecOfAStudyStaysFirst() {
        try (Store store = Store.open(home, CLOCK)) {
            store.studies().register("s", "h1", "spec one");
            store.studies().register("s", "h2", "spec two");
            store.studies().register("s", "h1", "spec one");
            assertThat(store.studies().registrations("s"))
                    .extracting(Studies.Registration::hash)
                    .containsExactly("h1", "h2");
        }
    }

    private static Judgement plain(Verdict verdict) {
        return new Judgement(verdict, "", List.of(), Trust.ISOLATED, "bwrap", Duration.ZERO);
    }

    private static Condition condition(long seed) {
        return new Condition(
                "plain",
                "m",
                "r",
                PromptStrategy.PLAIN,
                new Decoding(0.2, 0.95, 100, List.of(), Optional.empty()),
                seed);
    }

    private static Sample sample(int index, String program) {
        return new Sample(
                "t",
                index,
                42,
                new Question.Chat(List.of(new Message(Message.Speaker.USER, "hi")), "```python\n"),
                new Completion(
                        "text",
                        Completion.Finish.LENGTH,
                        3,
                        4,
                        OptionalDouble.of(-1.5),
                        Duration.ofMillis(5),
                        new BigDecimal("0.001")),
                program);
    }
}
