package dev.fulcrum.oracle;

import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A judge that remembers. The key covers everything a verdict depends on: the program, all oracle programs, the entry point, the
 * limits, the guests and the engine. What could not be judged is never remembered.
 */
public final class CachedJudge implements Judge {
    private final Judge judge;
    private final VerdictCache cache;
    private final String setting;

    /**
     * @param setting what verdicts depend on besides task and program: {@link SandboxJudge#setting()}
     */
    public CachedJudge(Judge judge, VerdictCache cache, String setting) {
        this.judge = judge;
        this.cache = cache;
        this.setting = setting;
    }

    @Override
    public Judgement judge(Task task, String program) {
        String key = key(task, program);
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
    public void close() {
        judge.close();
    }

    /** An exploit without verdict is certain only where nothing could be run: the program does not load. */
    private static boolean isCertain(Judgement judgement) {
        return switch (judgement.functional()) {
            case Verdict.Errored _, Verdict.Refused _ -> false;
            case Verdict.Failed failed when failed.reason() == Verdict.Reason.NOT_LOADABLE -> true;
            case Verdict.Passed _, Verdict.Failed _, Verdict.TimedOut _ ->
                judgement.exploits().stream()
                        .noneMatch(outcome -> outcome.result() == ExploitOutcome.Result.NOT_JUDGED);
        };
    }

    private String key(Task task, String program) {
        Digest digest = new Digest();
        Oracle oracle = task.oracle();
        digest.add(setting)
                .add(task.language().id())
                .add(task.entryPoint())
                .add(task.prompt().prefix())
                .add(oracle.form().name())
                .add(oracle.profile().name());
        digest.add(oracle.functional()).add(oracle.exploits()).add(oracle.heldOut());
        digest.add(oracle.driver().stream().toList());
        return digest.add(program).hex();
    }

    /** Unambiguous: every text goes in with its length. */
    private static final class Digest {
        private final MessageDigest sha;

        Digest() {
            try {
                sha = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        Digest add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
            return this;
        }

        Digest add(List<TestProgram> programs) {
            add(Integer.toString(programs.size()));
            programs.forEach(program -> add(program.name()).add(program.source()));
            return this;
        }

        String hex() {
            return HexFormat.of().formatHex(sha.digest());
        }
    }
}
