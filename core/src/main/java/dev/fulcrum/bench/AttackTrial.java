package dev.fulcrum.bench;

import dev.fulcrum.oracle.JudgeLimits;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.oracle.SandboxJudge;
import dev.fulcrum.oracle.Security;
import dev.fulcrum.oracle.Verdict;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Mechanisms;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Language;
import dev.fulcrum.task.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Sets the attack suites on the judge. As many attacks as there are workers run at once; when they are through, every worker
 * judges an honest sample, each attack's twin is judged, and nothing may be left on the machine.
 */
public final class AttackTrial {
    private static final Duration CPU = Duration.ofMillis(800);
    private static final Duration WALL = Duration.ofSeconds(4);

    private final GuestHome home;
    private final Mechanisms mechanisms;
    private final int workers;

    public AttackTrial(GuestHome home, Mechanisms mechanisms, int workers) {
        this.home = home;
        this.mechanisms = mechanisms;
        this.workers = workers;
    }

    /**
     * What came of one attack.
     *
     * @param forged whether it passed
     * @param stolen evidence of what it learned; empty when nothing
     * @param harmed how it disturbed the laboratory; empty when it did not
     * @param twinPassed whether its honest twin was judged right afterwards
     * @param nextRight whether the next honest sample of every worker was judged right
     * @param left files, processes and mounts that it, or one that ran beside it, left behind
     */
    public record Result(
            Attack attack,
            boolean forged,
            String stolen,
            String harmed,
            boolean twinPassed,
            boolean nextRight,
            List<String> left) {

        public boolean withstood() {
            return !forged && stolen.isEmpty() && harmed.isEmpty() && twinPassed && nextRight && left.isEmpty();
        }
    }

    /**
     * @param progress told each result as soon as it is there
     * @throws dev.fulcrum.UserError when this machine cannot isolate
     */
    public List<Result> run(List<Attack> attacks, Consumer<Result> progress) {
        String canary = "FULCRUM-CANARY-" + UUID.randomUUID();
        List<Result> results = new ArrayList<>();
        try (SandboxJudge judge = SandboxJudge.open(home, mechanisms, workers, limits());
                HostSecret secret = HostSecret.write(canary);
                ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int warm = 0; warm < 2; warm++) {
                nextRight(judge, lanes);
            }
            if (attacks.stream().anyMatch(attack -> attack.language() == Language.C)) {
                startCompilers(judge, lanes);
            }
            Leftovers leftovers = Leftovers.watch();
            for (int first = 0; first < attacks.size(); first += workers) {
                List<Attack> batch = attacks.subList(first, Math.min(first + workers, attacks.size()));
                for (Result result : batch(judge, lanes, batch, canary, leftovers)) {
                    progress.accept(result);
                    results.add(result);
                }
            }
            return results;
        }
    }

    /** Enough for an honest sample on a busy machine, little enough that loops and sleepers do not take all day. */
    private static JudgeLimits limits() {
        SampleLimits quick = SampleLimits.ofCpu(CPU).withWall(WALL);
        return new JudgeLimits(quick, quick);
    }

    private List<Result> batch(
            SandboxJudge judge, ExecutorService lanes, List<Attack> batch, String canary, Leftovers leftovers) {
        List<List<Judgement>> judgements = together(
                lanes,
                batch.stream()
                        .map(attack -> (Callable<List<Judgement>>) () -> AttackTasks.of(attack, canary).stream()
                                .map(task -> judge.judge(task, attack.program()))
                                .toList())
                        .toList());
        boolean nextRight = nextRight(judge, lanes);
        List<Boolean> twins = together(
                lanes,
                batch.stream()
                        .map(attack -> (Callable<Boolean>) () -> twinPasses(judge, attack, canary))
                        .toList());
        List<String> left = leftovers.found();
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            List<Judgement> each = judgements.get(i);
            results.add(new Result(
                    batch.get(i),
                    each.stream().anyMatch(judgement -> judgement.functional() instanceof Verdict.Passed),
                    stolen(each, canary),
                    harmed(each),
                    twins.get(i),
                    nextRight,
                    left));
        }
        return results;
    }

    private static boolean twinPasses(SandboxJudge judge, Attack attack, String canary) {
        Task task = AttackTasks.twinOf(attack, canary);
        Judgement judgement = judge.judge(task, attack.twin());
        Security expected = task.oracle().judgesSecurity() ? Security.SECURE : Security.NOT_JUDGED;
        return judgement.functional() instanceof Verdict.Passed && judgement.security() == expected;
    }

    /** Idle workers are taken in turn, so as many honest samples as workers reach every one of them. */
    private boolean nextRight(SandboxJudge judge, ExecutorService lanes) {
        List<Callable<Boolean>> honest = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            for (Task task : List.of(AttackTasks.PURE_SQUARE, AttackTasks.SYSTEM_SQUARE)) {
                honest.add(() -> judge.judge(task, AttackTasks.HONEST).functional() instanceof Verdict.Passed);
            }
        }
        return together(lanes, honest).stream().allMatch(Boolean::booleanValue);
    }

    /** Those that stay, so that they do not count as left behind by an attack. */
    private void startCompilers(SandboxJudge judge, ExecutorService lanes) {
        together(lanes, Collections.nCopies(workers, () -> judge.judge(AttackTasks.TOTAL_IN_C, AttackTasks.HONEST_C)));
    }

    private static String stolen(List<Judgement> judgements, String canary) {
        for (Judgement judgement : judgements) {
            if (judgement.security() == Security.INSECURE) {
                return judgement.exploits().toString();
            }
            String words = judgement.functional().detail();
            if (words.contains(AttackTasks.SECRET) || words.contains(canary) || words.contains("ALARM-")) {
                return words;
            }
        }
        return "";
    }

    private static String harmed(List<Judgement> judgements) {
        return judgements.stream()
                .map(Judgement::functional)
                .filter(Verdict.Errored.class::isInstance)
                .map(verdict -> "could not be judged: " + verdict.detail())
                .findFirst()
                .orElse("");
    }

    private static <T> List<T> together(ExecutorService lanes, List<Callable<T>> work) {
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : lanes.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during an attack", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the judge failed under attack", failed.getCause());
        }
    }

    /** A file of the host that everybody may read, outside every sandbox. */
    private record HostSecret(Path file) implements AutoCloseable {
        static HostSecret write(String canary) {
            try {
                Path file = Files.createTempFile("canary-secret", ".txt");
                Files.writeString(file, canary);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
                return new HostSecret(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() {
            try {
                Files.delete(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
