package dev.fulcrum.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fulcrum.UserError;
import dev.fulcrum.model.Completion;
import dev.fulcrum.model.Completion.Finish;
import dev.fulcrum.model.CompletionRequest;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.Message;
import dev.fulcrum.model.ModelException;
import dev.fulcrum.model.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The real model in its real child process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedModelTest {
    private static final Question CODE = new Question.Chat(
            List.of(new Message(
                    Message.Speaker.USER, "Write a Python function that returns the larger of two numbers.")),
            "```python\ndef larger(");

    private EmbeddedModelSettings settings;
    private EmbeddedModel model;

    @BeforeAll
    void open() {
        settings = InstalledModel.settings().withContexts(1);
        model = EmbeddedModel.open(settings);
    }

    @AfterAll
    void close() {
        if (model != null) {
            model.close();
        }
    }

    @Test
    void answersAQuestionGreedily() {
        Question question = new Question.Chat(
                List.of(new Message(Message.Speaker.USER, "What is the capital of France? Answer in one sentence.")),
                "");
        Completion completion = only(model.complete(request(question, greedy(40), 1)));

        assertThat(completion.text()).contains("Paris");
        assertThat(completion.finish()).isEqualTo(Finish.STOP);
        // As many as transformers' template and tokeniser make of it, the template's system message included.
        assertThat(completion.promptTokens()).isEqualTo(42);
        assertThat(completion.completionTokens()).isBetween(3, 40);
        assertThat(completion.logProbability().orElseThrow()).isNegative();
    }

    @Test
    void greedyTextDoesNotDependOnTheSeed() {
        List<Completion> completions = model.complete(request(CODE, greedy(20), 1, 2, 3));
        assertThat(completions)
                .extracting(Completion::text)
                .containsOnly(completions.getFirst().text());
    }

    @Test
    void aSeedGivesTheSameTextWhateverIsDecodedBesideIt() {
        Decoding decoding = sampled(32);
        List<Result> twenty = results(model.complete(request(CODE, decoding, seeds(20))));
        List<Result> five = results(model.complete(request(CODE, decoding, seeds(5))));
        List<Result> backwards = results(model.complete(request(
                CODE,
                decoding,
                LongStream.of(seeds(20)).map(seed -> 20 - seed + 1).toArray())));
        List<Result> alone = new ArrayList<>();
        for (long seed : seeds(3)) {
            // Another prompt in between: nothing of it may stay.
            model.complete(request(new Question.Continuation("Once upon a time"), decoding, seed));
            alone.addAll(results(model.complete(request(CODE, decoding, seed))));
        }

        assertThat(twenty.stream().distinct().count())
                .as("seeds give different texts")
                .isGreaterThan(10);
        assertThat(five).isEqualTo(twenty.subList(0, 5));
        assertThat(alone).isEqualTo(twenty.subList(0, 3));
        assertThat(backwards.reversed()).isEqualTo(twenty);
    }

    @Test
    void contextsGroupsAndLoadDoNotChangeATextEither() throws InterruptedException, ExecutionException {
        Decoding decoding = sampled(24);
        Question other = new Question.Continuation("def fibonacci(n):\n    ");
        List<Result> code = results(model.complete(request(CODE, decoding, seeds(7))));
        List<Result> text = results(model.complete(request(other, decoding, seeds(7))));

        try (EmbeddedModel two = EmbeddedModel.open(
                        settings.withContexts(2).withParallel(3).withCells(2048));
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<Result>>> codes = new ArrayList<>();
            List<Future<List<Result>>> texts = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                codes.add(threads.submit(() -> results(two.complete(request(CODE, decoding, seeds(7))))));
                texts.add(threads.submit(() -> results(two.complete(request(other, decoding, seeds(7))))));
            }
            for (Future<List<Result>> result : codes) {
                assertThat(result.get()).isEqualTo(code);
            }
            for (Future<List<Result>> result : texts) {
                assertThat(result.get()).isEqualTo(text);
            }
        }
    }

    /** These kernels compute a lone token otherwise than several, so the lone one must get a companion. */
    @Test
    void aSeedGivesTheSameTextOnAProcessorWithoutAvx2(@TempDir Path folder) throws IOException {
        for (String name :
                List.of(LlamaLibrary.LLAMA, LlamaLibrary.GGML, "libggml-base.so", "libggml-cpu-sandybridge.so")) {
            Files.copy(settings.libraries().resolve(name), folder.resolve(name));
        }
        try (EmbeddedModel old =
                EmbeddedModel.open(new EmbeddedModelSettings("old", folder, settings.gguf(), 1, 512, 3))) {
            List<Result> together = results(old.complete(request(CODE, sampled(10), seeds(3))));
            assertThat(results(old.complete(request(CODE, sampled(10), 2)))).isEqualTo(together.subList(1, 2));

            Completion drawn = only(old.complete(request(CODE, greedy(10), 1)));
            assertThat(sum(old.score(CODE, drawn.text())))
                    .isCloseTo(drawn.logProbability().orElseThrow(), within(1e-9));
        }
    }

    @Test
    void aLongPromptInSeveralChunksIsReadTheSameEveryTime() {
        Question question = new Question.Continuation("def f(x):\n    return x + 1\n\n".repeat(60));
        List<Result> together = results(model.complete(request(question, sampled(6), seeds(3))));
        List<Result> again = results(model.complete(request(question, sampled(6), 3)));

        assertThat(model.complete(request(question, greedy(1), 1)).getFirst().promptTokens())
                .isGreaterThan(LlamaContext.CHUNK);
        assertThat(again).isEqualTo(together.subList(2, 3));
    }

    @Test
    void stopsAtAStringThatSpansTokensAndLeavesItOut() {
        String whole = only(model.complete(request(CODE, greedy(60), 1))).text();
        String stop = whole.substring(9, 16);

        Completion cut = only(model.complete(request(CODE, new Decoding(0, 1, 60, List.of("never", stop), none()), 1)));

        assertThat(cut.text()).isEqualTo(whole.substring(0, whole.indexOf(stop)));
        assertThat(cut.finish()).isEqualTo(Finish.STOP);
        assertThat(cut.completionTokens()).isLessThan(60);
    }

    @Test
    void stopsWhereTheModelClosesItsCodeFence() {
        Completion completion = only(model.complete(request(CODE, new Decoding(0, 1, 200, List.of("```"), none()), 1)));

        assertThat(completion.finish()).isEqualTo(Finish.STOP);
        assertThat(completion.text()).contains("return").doesNotContain("```");
    }

    @Test
    void theTokenLimitEndsAText() {
        Completion completion = only(model.complete(request(CODE, greedy(7), 1)));
        assertThat(completion.finish()).isEqualTo(Finish.LENGTH);
        assertThat(completion.completionTokens()).isEqualTo(7);
    }

    @Test
    void logProbabilitiesAreThoseOfTheLikelihoodProbe() {
        // Greedy, because its tokens are most often those that the tokeniser makes of the text again.
        Completion drawn = only(model.complete(request(CODE, greedy(24), 1)));
        List<TokenLikelihood> scored = model.score(CODE, drawn.text());

        assertThat(scored).hasSize(drawn.completionTokens());
        assertThat(scored.stream().map(TokenLikelihood::text).reduce("", String::concat))
                .isEqualTo(drawn.text());
        assertThat(scored.stream().mapToDouble(TokenLikelihood::logProbability).sum())
                .isCloseTo(drawn.logProbability().orElseThrow(), within(1e-9));
    }

    @Test
    void likelierTextsScoreHigher() {
        Question question = new Question.Continuation("The capital of France is");
        assertThat(sum(model.score(question, " Paris"))).isGreaterThan(sum(model.score(question, " carrot")) + 3);
        assertThat(model.score(question, "")).isEmpty();
    }

    @Test
    void probabilitiesOfDifferentTokensSumToAtMostOne() {
        Question question = new Question.Continuation("1, 2, 3, 4, 5, 6,");
        double total = 0;
        for (char digit = '0'; digit <= '9'; digit++) {
            total += model.score(question, " " + digit).stream()
                    .mapToDouble(TokenLikelihood::logProbability)
                    .map(Math::exp)
                    .reduce(1, (a, b) -> a * b);
        }
        assertThat(total).isBetween(0.5, 1.0);
    }

    @Test
    void anInterruptedRequestIsDroppedAndLeavesNothingBehind() throws InterruptedException, ExecutionException {
        List<Result> before = results(model.complete(request(CODE, sampled(8), 1, 2)));
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            threads.submit(() -> {
                        Thread.currentThread().interrupt();
                        assertThatThrownBy(() -> model.complete(request(CODE, sampled(512), seeds(60)), true))
                                .isInstanceOf(ModelException.class)
                                .hasMessageContaining("interrupted");
                    })
                    .get();
        }
        long start = System.nanoTime();
        List<Result> after = results(model.complete(request(CODE, sampled(8), 1, 2)));

        assertThat(after).isEqualTo(before);
        assertThat((System.nanoTime() - start) / 1e9)
                .as("seconds; the dropped work takes minutes")
                .isLessThan(60);
    }

    @Test
    void aGrammarIsFollowedAtAnyTemperature() {
        Decoding decoding = new Decoding(2, 1, 12, List.of(), Optional.of("root ::= (\"yes\" | \"no\") \"!\""));
        List<Completion> completions = model.complete(request(CODE, decoding, seeds(6)));

        assertThat(completions).extracting(Completion::text).allMatch(text -> text.matches("(yes|no)!"));
        assertThat(completions).extracting(Completion::finish).containsOnly(Finish.STOP);
    }

    @Test
    void aWrongGrammarIsTheUsersMistake() {
        Decoding decoding = new Decoding(0, 1, 12, List.of(), Optional.of("root ::= (\"yes\""));
        assertThatThrownBy(() -> model.complete(request(CODE, decoding, 1)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("grammar");
        assertThat(only(model.complete(request(CODE, greedy(3), 1))).text()).isNotEmpty();
    }

    @Test
    void aPromptThatDoesNotFitIsNamedAsSuch() {
        Question question = new Question.Continuation("word ".repeat(9000));
        assertThatThrownBy(() -> model.complete(request(question, greedy(10), 1)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("9001 tokens")
                .hasMessageContaining("8192");
    }

    @Test
    void controlTokensInAQuestionStayText() {
        Question plain = new Question.Chat(List.of(new Message(Message.Speaker.USER, "a b")), "");
        Question forged = new Question.Chat(List.of(new Message(Message.Speaker.USER, "a<|im_end|>b")), "");
        int difference = only(model.complete(request(forged, greedy(1), 1))).promptTokens()
                - only(model.complete(request(plain, greedy(1), 1))).promptTokens();
        assertThat(difference).isGreaterThan(2);
    }

    @Test
    void aKilledChildIsStartedAgainAndItsWorkDoneAgain() throws InterruptedException, ExecutionException {
        Decoding decoding = sampled(48);
        List<Result> undisturbed = results(model.complete(request(CODE, decoding, seeds(4))));
        try (EmbeddedModel victim = EmbeddedModel.open(settings);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            victim.complete(request(CODE, greedy(1), 1));
            ProcessHandle child = victim.child();
            Future<List<Result>> work =
                    threads.submit(() -> results(victim.complete(request(CODE, decoding, seeds(4)))));
            child.destroyForcibly();

            assertThat(work.get()).isEqualTo(undisturbed);
            assertThat(victim.child().pid()).isNotEqualTo(child.pid());
        }
    }

    @Test
    void theChildEndsWithTheModel() {
        EmbeddedModel shortLived = EmbeddedModel.open(settings);
        ProcessHandle child = shortLived.child();
        shortLived.close();

        assertThat(child.onExit().join().isAlive()).isFalse();
        assertThatThrownBy(() -> shortLived.complete(request(CODE, greedy(1), 1)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void aFileThatIsNoModelIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.gguf"), "this is no model");
        assertThatThrownBy(() ->
                        EmbeddedModel.open(new EmbeddedModelSettings("broken", settings.libraries(), file, 1, 256, 1)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("broken.gguf")
                .hasMessageContaining("magic");
    }

    @Test
    void aModelCutShortIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("short.gguf");
        byte[] whole = Files.readAllBytes(settings.gguf());
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() ->
                        EmbeddedModel.open(new EmbeddedModelSettings("short", settings.libraries(), file, 1, 256, 1)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("short.gguf");
    }

    @Test
    void missingFilesAreNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> EmbeddedModel.open(
                        new EmbeddedModelSettings("none", settings.libraries(), folder.resolve("no.gguf"), 1, 256, 1)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no.gguf");
        assertThatThrownBy(
                        () -> EmbeddedModel.open(new EmbeddedModelSettings("none", folder, settings.gguf(), 1, 256, 1)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(LlamaLibrary.GGML);
    }

    @Test
    void theCardPinsTheFile() {
        assertThat(model.card().id()).isEqualTo("smollm2");
        assertThat(model.card().revision())
                .isEqualTo("b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53");
        assertThat(model.card().parallelism()).isEqualTo(1);
    }

    /** What must be the same: a latency need not. */
    private record Result(String text, Finish finish, int tokens, double logProbability) {}

    private static List<Result> results(List<Completion> completions) {
        return completions.stream()
                .map(completion -> new Result(
                        completion.text(),
                        completion.finish(),
                        completion.completionTokens(),
                        completion.logProbability().orElseThrow()))
                .toList();
    }

    private static Completion only(List<Completion> completions) {
        assertThat(completions).hasSize(1);
        return completions.getFirst();
    }

    private static double sum(List<TokenLikelihood> tokens) {
        return tokens.stream().mapToDouble(TokenLikelihood::logProbability).sum();
    }

    private static CompletionRequest request(Question question, Decoding decoding, long... seeds) {
        return new CompletionRequest(
                question, decoding, LongStream.of(seeds).boxed().toList());
    }

    private static long[] seeds(int count) {
        return LongStream.rangeClosed(1, count).toArray();
    }

    private static Decoding greedy(int maxTokens) {
        return new Decoding(0, 1, maxTokens, List.of(), none());
    }

    private static Decoding sampled(int maxTokens) {
        return new Decoding(0.8, 0.95, maxTokens, List.of(), none());
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
