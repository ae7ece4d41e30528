package dev.fulcrum.oracle;

import dev.fulcrum.Sha256;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A judge that remembers. The key covers everything a verdict depends on: the program, all oracle programs, the entry point, the
 * limits, the guests and the engine. What could not be judged is never remembered.
 */
public final class CachedJudge implements Judge {
    private static final String WHOLE = "judge";
    private static final String DECISION = "decide";

    private final Judge judge;
    private final VerdictCache cache;

    public CachedJudge(Judge judge, VerdictCache cache) {
        this.judge = judge;
        this.cache = cache;
    }

    @Override
    public Judgement judge(Task task, String program) {
        String key = key(task, program, WHOLE);
        Optional<Judgement> known = cache.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        Judgement judgement = judge.judge(task, program);
        if (isCertain(judgement)) {
            cache.remember(key, judgement);
        }
        return judgement;
    }

    @Override
    public Judgement decide(Task task, String program) {
        String key = key(task, program, DECISION);
        Optional<Judgement> known = cache.find(key(task, program, WHOLE)).or(() -> cache.find(key));
        if (known.isPresent()) {
            return known.get();
        }
        Judgement judgement = judge.decide(task, program);
        if (isDecided(judgement)) {
            cache.remember(key, judgement);
        }
        return judgement;
    }

    @Override
    public String setting() {
        return judge.setting();
    }

    @Override
    public int parallelism() {
        return judge.parallelism();
    }

    /** Closes judge and cache. */
    @Override
    public void close() {
        judge.close();
        cache.close();
    }

    /**
     * An exploit without verdict is certain only where nothing could be run: the program does not load. A sample that only the
     * clock on the wall stopped might have come further on a quieter machine.
     */
    private static boolean isCertain(Judgement judgement) {
        return switch (judgement.functional()) {
            case Verdict.Errored _, Verdict.Refused _ -> false;
            case Verdict.Failed failed when failed.reason() == Verdict.Reason.NOT_LOADABLE -> true;
            case Verdict.TimedOut(Duration cpu, Duration limit) when cpu.compareTo(limit) < 0 -> false;
            case Verdict.Passed _, Verdict.Failed _, Verdict.TimedOut _ ->
                judgement.exploits().stream()
                        .noneMatch(outcome -> outcome.result() == ExploitOutcome.Result.NOT_JUDGED);
        };
    }

    /** Exploits that were left out of a decision are no reason for doubt. */
    private static boolean isDecided(Judgement judgement) {
        return switch (judgement.functional()) {
            case Verdict.Errored _, Verdict.Refused _ -> false;
            case Verdict.Failed _, Verdict.TimedOut _ -> true;
            case Verdict.Passed _ -> judgement.security() == Security.INSECURE || isCertain(judgement);
        };
    }

    private String key(Task task, String program, String question) {
        Sha256 hash = new Sha256();
        Oracle oracle = task.oracle();
        hash.part("setting", setting())
                .part("question", question)
                .part("language", task.language().id())
                .part("entry point", task.entryPoint())
                .part("prefix", task.prompt().prefix())
                .part("form", oracle.form().name())
                .part("profile", oracle.profile().name());
        add(hash, "functional", oracle.functional());
        add(hash, "exploits", oracle.exploits());
        add(hash, "held out", oracle.heldOut());
        add(hash, "driver", oracle.driver().stream().toList());
        return hash.part("program", program).hex();
    }

    private static void add(Sha256 hash, String kind, List<TestProgram> programs) {
        hash.part(kind, Integer.toString(programs.size()));
        programs.forEach(program -> hash.part(program.name(), program.source()));
    }
}
