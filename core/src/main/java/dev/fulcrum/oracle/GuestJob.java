package dev.fulcrum.oracle;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One sample with its oracles, as the supervisor in the sandbox reads it (guests/python/fulcrum_guest/supervisor.py). */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record GuestJob(
        long id,
        String language,
        String program,
        String entryPoint,
        @Nullable String driver,
        String form,
        String prelude,
        List<TestProgram> functional,
        List<TestProgram> exploits,
        List<TestProgram> heldOut,
        boolean untilDecided,
        Budget limits) {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Budget(
            double cpuSeconds,
            double wallSeconds,
            long memoryBytes,
            long outputBytes,
            long fileBytes,
            long filesBytes,
            int filesCount,
            int processes) {

        static Budget of(SampleLimits limits) {
            return new Budget(
                    limits.cpu().toMillis() / 1e3,
                    limits.wall().toMillis() / 1e3,
                    limits.memory(),
                    limits.output(),
                    limits.fileBytes(),
                    limits.fileBytes(),
                    limits.files(),
                    limits.processes());
        }
    }

    static GuestJob of(long id, Task task, String program, boolean untilDecided, SampleLimits limits) {
        Oracle oracle = task.oracle();
        return new GuestJob(
                id,
                task.language().id(),
                program,
                task.entryPoint(),
                oracle.driver().map(TestProgram::source).orElse(null),
                oracle.form().name().toLowerCase(Locale.ROOT),
                task.prompt().prefix(),
                oracle.functional(),
                oracle.exploits(),
                oracle.heldOut(),
                untilDecided,
                Budget.of(limits));
    }
}
