package dev.fulcrum.bench;

import dev.fulcrum.oracle.Judge;
import dev.fulcrum.oracle.Judgement;
import dev.fulcrum.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A program to be judged.
 *
 * @param program a whole program for the task
 */
record Candidate(Task task, String program) {

    /** Judges all, as many at once as the judge profits from; judgements come in the order of the candidates. */
    static List<Judgement> judge(Judge judge, List<Candidate> candidates) {
        try (ExecutorService callers = Executors.newFixedThreadPool(
                judge.parallelism(), Thread.ofVirtual().factory())) {
            List<Future<Judgement>> judgements = candidates.stream()
                    .map(each -> callers.submit(() -> judge.judge(each.task(), each.program())))
                    .toList();
            List<Judgement> all = new ArrayList<>();
            for (Future<Judgement> judgement : judgements) {
                all.add(judgement.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while judging", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a candidate could not be judged", e.getCause());
        }
    }

    /** What counts of a verdict when two are compared: everything but words and processor time. */
    static String outcome(Judgement judgement) {
        return String.join(
                " ",
                judgement.functional().id(),
                judgement.functional().category(),
                judgement.test(),
                judgement.security().id());
    }
}
