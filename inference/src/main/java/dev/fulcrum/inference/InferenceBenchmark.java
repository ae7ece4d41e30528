package dev.fulcrum.inference;

import dev.fulcrum.UserError;
import dev.fulcrum.model.Completion;
import dev.fulcrum.model.CompletionRequest;
import dev.fulcrum.model.Decoding;
import dev.fulcrum.model.Question;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Tokens per CPU-second of the embedded model, on 20 samples of 128 tokens of one prompt of 200 tokens, held against
 * llama-cpp-python on the same file and one thread. The two take turns, so that a busy machine slows both.
 */
public final class InferenceBenchmark {
    private static final int SAMPLES = 20;
    private static final int TOKENS = 128;
    private static final int WARM_UP_SAMPLES = 4;
    private static final int WARM_UP_TOKENS = 16;
    private static final double TEMPERATURE = 0.8;
    private static final double TOP_P = 0.95;

    static final String PROMPT = """
            from dataclasses import dataclass
            from typing import Iterable


            @dataclass(frozen=True)
            class Order:
                customer: str
                amount: float
                paid: bool


            def total(orders: Iterable[Order]) -> float:
                "Sum of the amounts of all orders."
                return sum(order.amount for order in orders)


            def open_orders(orders: Iterable[Order]) -> list[Order]:
                "The orders that are not paid yet, the largest first."
                waiting = [order for order in orders if not order.paid]
                return sorted(waiting, key=lambda order: order.amount, reverse=True)


            def by_customer(orders: Iterable[Order]) -> dict[str, float]:
                "The sum of the amounts of each customer."
                sums: dict[str, float] = {}
                for order in orders:
                    sums[order.customer] = sums.get(\
            """;

    private final EmbeddedModelSettings settings;
    private final Optional<Path> python;
    private final Consumer<String> progress;

    /**
     * @param settings the model; one context is used
     * @param python an interpreter that can import llama_cpp; without one the embedded model is measured alone
     * @param progress gets a line per measurement
     */
    public InferenceBenchmark(EmbeddedModelSettings settings, Optional<Path> python, Consumer<String> progress) {
        this.settings = settings.withContexts(1);
        this.python = python;
        this.progress = progress;
    }

    /**
     * One turn of one engine.
     *
     * @param cpu of all threads of the process that computes
     */
    public record Turn(int promptTokens, int tokens, Duration cpu, Duration wall) {

        /** Tokens per second of processor time. */
        public double rate() {
            return tokens / (cpu.toNanos() / 1e9);
        }
    }

    /** @param rival empty when there is no interpreter */
    public record Round(Turn embedded, Optional<Turn> rival) {

        /** How many times the rival's rate the embedded model reaches. */
        public OptionalDouble ratio() {
            return rival.map(turn -> OptionalDouble.of(embedded.rate() / turn.rate()))
                    .orElseGet(OptionalDouble::empty);
        }
    }

    /** @param rivalVersion of llama-cpp-python */
    public record Report(List<Round> rounds, Optional<String> rivalVersion) {
        public Report {
            rounds = List.copyOf(rounds);
        }

        /** Median of the rounds' ratios; empty without a rival. */
        public OptionalDouble medianRatio() {
            return median(rounds.stream()
                    .map(Round::ratio)
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .toArray());
        }

        /** Median of the embedded model's tokens per CPU-second. */
        public double medianRate() {
            return median(rounds.stream()
                            .mapToDouble(round -> round.embedded().rate())
                            .toArray())
                    .orElseThrow();
        }

        private static OptionalDouble median(double[] values) {
            if (values.length == 0) {
                return OptionalDouble.empty();
            }
            Arrays.sort(values);
            int middle = values.length / 2;
            return OptionalDouble.of(
                    values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2);
        }
    }

    /**
     * Measures.
     *
     * @param count rounds, at least 1; each takes about a minute
     * @throws UserError when the interpreter cannot import llama_cpp
     */
    public Report run(int count) {
        if (count < 1) {
            throw new UserError("a benchmark has at least one round, not " + count);
        }
        try (EmbeddedModel model = EmbeddedModel.open(settings)) {
            if (python.isEmpty()) {
                return new Report(rounds(model, Optional.empty(), count), Optional.empty());
            }
            try (BenchmarkRival rival = BenchmarkRival.start(python.get(), settings.gguf(), PROMPT)) {
                return new Report(rounds(model, Optional.of(rival), count), Optional.of(rival.version()));
            }
        }
    }

    private List<Round> rounds(EmbeddedModel model, Optional<BenchmarkRival> rival, int count) {
        embedded(model, WARM_UP_SAMPLES, WARM_UP_TOKENS, 0);
        rival.ifPresent(other -> other.turn(WARM_UP_SAMPLES, WARM_UP_TOKENS, 0));
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            long seed = (long) i * SAMPLES;
            // Another prompt in between, so that each round reads the prompt as its rival does.
            model.complete(request("another prompt", 1, 1, 0), true);
            Turn embedded = embedded(model, SAMPLES, TOKENS, seed);
            Optional<Turn> other = rival.map(engine -> engine.turn(SAMPLES, TOKENS, seed));
            Round round = new Round(embedded, other);
            progress.accept(line(i, round));
            rounds.add(round);
        }
        return rounds;
    }

    private static String line(int number, Round round) {
        String own = String.format(
                Locale.ROOT,
                "round %d: embedded %.1f tokens per CPU-second",
                number,
                round.embedded().rate());
        return round.rival()
                .map(turn -> own
                        + String.format(
                                Locale.ROOT,
                                ", llama-cpp-python %.1f, ratio %.3f",
                                turn.rate(),
                                round.ratio().orElseThrow()))
                .orElse(own);
    }

    private static Turn embedded(EmbeddedModel model, int samples, int tokens, long seed) {
        Duration before = cpu(model);
        long start = System.nanoTime();
        List<Completion> completions = model.complete(request(PROMPT, samples, tokens, seed), true);
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        return new Turn(
                completions.getFirst().promptTokens(),
                completions.stream().mapToInt(Completion::completionTokens).sum(),
                cpu(model).minus(before),
                wall);
    }

    private static Duration cpu(EmbeddedModel model) {
        return model.child()
                .info()
                .totalCpuDuration()
                .orElseThrow(() -> new UserError("this system does not tell the processor time of a process"));
    }

    private static CompletionRequest request(String prompt, int samples, int tokens, long seed) {
        return new CompletionRequest(
                new Question.Continuation(prompt),
                new Decoding(TEMPERATURE, TOP_P, tokens, List.of(), Optional.empty()),
                LongStream.range(seed, seed + samples).boxed().toList());
    }
}
