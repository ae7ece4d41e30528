package dev.fulcrum.oracle;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.sandbox.Guest;
import dev.fulcrum.sandbox.GuestFailure;
import dev.fulcrum.sandbox.SampleLimits;
import dev.fulcrum.task.Oracle;
import dev.fulcrum.task.Task;
import dev.fulcrum.task.TestProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One supervisor of the system profile and what it is asked. Used by one thread at a time; survives the guest's death. */
final class SystemWorker implements AutoCloseable {
    private static final Pattern ORACLE_FUNCTION = Pattern.compile("^def (test|exploit)_", Pattern.MULTILINE);
    private static final Duration BUILDING = Duration.ofSeconds(150);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final int ATTEMPTS = 2;

    private final GuestStarter starter;
    private final List<String> command;
    private final ObjectMapper json;
    private @Nullable Guest guest;
    private long asked;

    SystemWorker(GuestStarter starter, List<String> command, ObjectMapper json) {
        this.starter = starter;
        this.command = command;
        this.json = json;
    }

    /**
     * @param untilDecided whether exploits that no longer matter are left out, as {@link Judge#decide} allows
     * @throws GuestFailure when two fresh guests died over it: the laboratory's fault, since a guest runs no candidate itself
     */
    GuestAnswer judge(Task task, String program, boolean untilDecided, SampleLimits limits) throws GuestFailure {
        GuestFailure last = new GuestFailure("no attempt was made");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return ask(task, program, untilDecided, limits);
            } catch (GuestFailure failure) {
                last = failure;
                close();
            }
        }
        throw last;
    }

    private GuestAnswer ask(Task task, String program, boolean untilDecided, SampleLimits limits) throws GuestFailure {
        Guest living = guest == null ? starter.start(command) : guest;
        guest = living;
        GuestJob job = GuestJob.of(++asked, task, program, untilDecided, limits);
        try {
            living.send(json.writeValueAsBytes(job));
            GuestAnswer answer = json.readValue(living.receive(patience(task.oracle(), limits)), GuestAnswer.class);
            if (answer.id() != job.id()) {
                throw new IllegalStateException("answer " + answer.id() + " to question " + job.id());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("an answer of the guest cannot be read", e);
        }
    }

    /** More than the supervisor itself allows for all functions together; it only ends a supervisor that hangs. */
    private static Duration patience(Oracle oracle, SampleLimits limits) {
        long functions = Stream.of(oracle.functional(), oracle.exploits(), oracle.heldOut())
                .flatMap(List::stream)
                .map(TestProgram::source)
                .mapToLong(source -> ORACLE_FUNCTION.matcher(source).results().count())
                .sum();
        return BUILDING.plus(limits.wall().plus(GRACE).multipliedBy(Math.max(1, functions)));
    }

    @Override
    public void close() {
        if (guest != null) {
            guest.close();
            guest = null;
        }
    }
}
