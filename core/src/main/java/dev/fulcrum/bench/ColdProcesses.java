package dev.fulcrum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fulcrum.UserError;
import dev.fulcrum.sandbox.Account;
import dev.fulcrum.sandbox.Confinement;
import dev.fulcrum.sandbox.GuestHome;
import dev.fulcrum.sandbox.Limits;
import dev.fulcrum.task.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/**
 * The plain way to execute samples with their tests in one program: a cold process for each, nothing of the environment. JavaScript
 * is run by {@code node}; C is built by {@code gcc -O1 -fsanitize=address,undefined} and run. Only what these processes use is
 * counted. As in harnesses of this kind the exit code decides, so a failed {@code console.assert} counts as passed.
 */
final class ColdProcesses {
    private static final String HARNESS = """
            import json, os, resource, sys, threading, time
            language, workers = sys.argv[1], int(sys.argv[2])
            programs = json.load(open('/samples/programs.json'))
            quiet = [(os.POSIX_SPAWN_OPEN, fd, '/dev/null', os.O_RDWR, 0) for fd in (0, 1, 2)]
            def run(environment, *argv):
                return os.waitpid(os.posix_spawn(argv[0], argv, environment, file_actions=quiet), 0)[1] == 0
            def execute(place):
                base = '/tmp/%d' % place
                source = base + ('.js' if language == 'javascript' else '.c')
                with open(source, 'w') as out:
                    out.write(programs[place])
                try:
                    if language == 'javascript':
                        return run({}, '/usr/bin/node', source)
                    gcc = '/usr/bin/gcc', '-O1', '-fsanitize=address,undefined', '-w', source, '-o', base, '-lm'
                    return run({'PATH': '/usr/bin:/bin'}, *gcc) and run({'ASAN_OPTIONS': 'detect_leaks=0'}, base)
                finally:
                    for name in (source, base):
                        if os.path.exists(name):
                            os.unlink(name)
            places, passed, lock = iter(range(len(programs))), [], threading.Lock()
            def work():
                while True:
                    with lock:
                        place = next(places, None)
                    if place is None:
                        return
                    passed.append(execute(place))
            start = time.monotonic()
            threads = [threading.Thread(target=work) for _ in range(workers)]
            for each in threads: each.start()
            for each in threads: each.join()
            used = resource.getrusage(resource.RUSAGE_CHILDREN)
            print(json.dumps({'passed': sum(passed), 'wall': time.monotonic() - start, 'cpu': used.ru_utime + used.ru_stime}))
            """;

    private static final Duration ENDS_WITHIN = Duration.ofMinutes(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GuestHome home;
    private final Language language;
    private final int workers;

    ColdProcesses(GuestHome home, Language language, int workers) {
        this.home = home;
        this.language = language;
        this.workers = workers;
    }

    /** @param programs each a whole program with its test */
    ExecutionBenchmark.Measure run(List<String> programs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(home.folder(), "cold-");
        Path file = folder.resolve("programs.json");
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            JSON.writeValue(file.toFile(), programs);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            JsonNode said = JSON.readTree(output(folder));
            return new ExecutionBenchmark.Measure(
                    programs.size(),
                    said.path("passed").asInt(),
                    seconds(said.path("wall")),
                    seconds(said.path("cpu")));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private String output(Path folder) throws IOException, InterruptedException {
        Limits tools = Limits.forTools();
        Limits limits = new Limits(ENDS_WITHIN, 0, tools.fileBytes(), 4096, tools.openFiles(), tools.temporary());
        List<String> command = Confinement.of(Account.ofWorker(0))
                .readOnly(folder, "/samples")
                .limits(limits)
                .command(List.of("/usr/bin/python3", "-c", HARNESS, language.id(), Integer.toString(workers)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new UserError("the plain way failed: " + output.strip());
        }
        return output;
    }

    private static Duration seconds(JsonNode value) {
        return Duration.ofNanos(Math.round(value.asDouble() * 1e9));
    }
}
