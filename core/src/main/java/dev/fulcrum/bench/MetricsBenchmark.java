package dev.fulcrum.bench;

import dev.fulcrum.metric.code.CodeMeasures;
import dev.fulcrum.metric.text.Bleu;
import dev.fulcrum.metric.text.ChrF;
import dev.fulcrum.metric.text.CodeBleu;
import dev.fulcrum.syntax.SyntaxTree;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Reference;
import dev.fulcrum.task.Suite;
import dev.fulcrum.task.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures pairs of the suite's own programs with Fulcrum and with the Python packages, in turn, so that a busy machine is busy for both.
 * Fulcrum goes over the pairs {@link #WARM_UPS} times before it is timed, as the packages import before they are; what the first of these
 * takes is told too. CodeBLEU reads a reference that several programs are compared with once in each turn; everything else is
 * measured for each pair anew.
 */
public final class MetricsBenchmark {
    /** Rounds that are not timed. */
    public static final int WARM_UPS = 10;

    /** What is measured of a pair. */
    public enum Measure {
        BLEU("sacrebleu", 1e-6),
        CHRF("sacrebleu", 1e-6),
        CODEBLEU("codebleu", 1e-4),
        READABILITY("radon, lizard", 0);

        private final String peer;
        private final double tolerance;

        Measure(String peer, double tolerance) {
            this.peer = peer;
            this.tolerance = tolerance;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The packages that measure the same. */
        public String peer() {
            return peer;
        }

        /** How far two values may lie apart to be equal; 0 where values are not compared here. */
        public double tolerance() {
            return tolerance;
        }
    }

    /**
     * One measure in one round.
     *
     * @param ours processor time of all threads of this process, one pair after the other
     * @param oursParallel wall time with all processors
     * @param theirs the packages' processor time
     * @param theirsWall the packages' wall time; they use one processor
     * @param different pairs whose values lie further apart than the tolerance
     */
    public record Turn(
            Measure measure,
            int pairs,
            Duration ours,
            Duration oursParallel,
            Duration theirs,
            Duration theirsWall,
            int different) {
        /** How many times less processor time Fulcrum takes. */
        public double perProcessor() {
            return theirs.toNanos() / (double) ours.toNanos();
        }

        /** How many times sooner Fulcrum is done when it has all processors. */
        public double withAll() {
            return theirsWall.toNanos() / (double) oursParallel.toNanos();
        }
    }

    /**
     * What came of all.
     *
     * @param firsts wall time of each measure's very first round with all processors, most of it spent in compiling Java
     */
    public record Result(Map<Measure, Duration> firsts, List<Turn> turns) {
        /** How many times less processor time Fulcrum takes for all measures of all rounds together. */
        public double perProcessor() {
            return sum(Turn::theirs) / sum(Turn::ours);
        }

        /** How many times sooner Fulcrum is done with all measures of all rounds when it has all processors. */
        public double withAll() {
            return sum(Turn::theirsWall) / sum(Turn::oursParallel);
        }

        private double sum(Function<Turn, Duration> figure) {
            return turns.stream()
                    .mapToDouble(turn -> figure.apply(turn).toNanos())
                    .sum();
        }
    }

    /** A program and what it is compared with. */
    record Pair(Language language, String program, String reference) {}

    private final Path python;

    /** @param python an interpreter that has sacrebleu, codebleu, radon and lizard */
    public MetricsBenchmark(Path python) {
        this.python = python;
    }

    /** @param progress told each turn when it ends */
    public Result run(Suite suite, int count, int rounds, long seed, Consumer<Turn> progress) {
        List<Pair> pairs = pairs(suite, count, new Random(seed));
        Map<Measure, Duration> firsts = new EnumMap<>(Measure.class);
        List<Turn> turns = new ArrayList<>();
        try (MetricsPeer peer = MetricsPeer.start(python, pairs)) {
            for (Measure measure : Measure.values()) {
                long start = System.nanoTime();
                values(measure, pairs, Processors.ALL);
                firsts.put(measure, Duration.ofNanos(System.nanoTime() - start));
                for (int again = 1; again < WARM_UPS; again++) {
                    values(measure, pairs, Processors.ONE);
                }
            }
            for (int round = 0; round < rounds; round++) {
                for (Measure measure : Measure.values()) {
                    Turn turn = turn(measure, pairs, peer);
                    progress.accept(turn);
                    turns.add(turn);
                }
            }
        }
        return new Result(firsts, turns);
    }

    private enum Processors {
        ONE,
        ALL
    }

    private static Turn turn(Measure measure, List<Pair> pairs, MetricsPeer peer) {
        Duration before = ProcessorTime.own();
        double[] mine = values(measure, pairs, Processors.ONE);
        Duration ours = ProcessorTime.own().minus(before);
        long start = System.nanoTime();
        double[] again = values(measure, pairs, Processors.ALL);
        Duration parallel = Duration.ofNanos(System.nanoTime() - start);
        MetricsPeer.Answer theirs = peer.measure(measure);
        int different = 0;
        for (int i = 0; i < mine.length; i++) {
            boolean equal = Math.abs(mine[i] - theirs.values()[i]) <= measure.tolerance() && mine[i] == again[i];
            different += equal || measure.tolerance() == 0 ? 0 : 1;
        }
        // A resolution of 10 ms: what took less took at most that.
        Duration atLeast = ours.isZero() ? Duration.ofMillis(10) : ours;
        return new Turn(measure, pairs.size(), atLeast, parallel, theirs.processor(), theirs.wall(), different);
    }

    private static double[] values(Measure measure, List<Pair> pairs, Processors processors) {
        ToDoubleFunction<Pair> value = value(measure);
        IntStream numbers = IntStream.range(0, pairs.size());
        return (processors == Processors.ALL ? numbers.parallel() : numbers)
                .mapToDouble(i -> value.applyAsDouble(pairs.get(i)))
                .toArray();
    }

    private static ToDoubleFunction<Pair> value(Measure measure) {
        return switch (measure) {
            case BLEU -> pair -> Bleu.sentence(pair.program(), List.of(pair.reference()));
            case CHRF -> pair -> ChrF.sentence(pair.program(), pair.reference());
            case CODEBLEU -> {
                Map<String, CodeBleu.Reading> references = new ConcurrentHashMap<>();
                yield pair -> codeBleu(pair, references);
            }
            case READABILITY ->
                pair -> CodeMeasures.of(pair.language(), pair.program())
                        .map(CodeMeasures::maintainability)
                        .orElse(0.0);
        };
    }

    private static double codeBleu(Pair pair, Map<String, CodeBleu.Reading> references) {
        CodeBleu.Reading reference = references.computeIfAbsent(
                pair.language().id() + pair.reference(), key -> reading(pair.language(), pair.reference()));
        return CodeBleu.of(pair.language(), reading(pair.language(), pair.program()), List.of(reference))
                .score();
    }

    private static CodeBleu.Reading reading(Language language, String program) {
        try {
            return CodeBleu.Reading.of(language, program);
        } catch (SyntaxTree.TooDeep e) {
            throw new IllegalStateException("a program of the suite is nested too deeply", e);
        }
    }

    /** Two different programs for one task, drawn with replacement. */
    private static List<Pair> pairs(Suite suite, int count, Random random) {
        Map<String, List<Task>> byProblem = suite.tasks().stream()
                .collect(Collectors.groupingBy(
                        task -> task.language().id() + " " + task.scenario().id(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<List<Task>> problems = byProblem.values().stream()
                .filter(tasks -> tasks.getFirst().references().size() > 1)
                .toList();
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("suite " + suite.name() + " has no task with two references");
        }
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            Task task = problems.get(random.nextInt(problems.size())).getFirst();
            List<Reference> references = task.references();
            int one = random.nextInt(references.size());
            int other = (one + 1 + random.nextInt(references.size() - 1)) % references.size();
            pairs.add(new Pair(
                    task.language(),
                    references.get(one).code(),
                    references.get(other).code()));
        }
        return pairs;
    }
}
