package dev.fulcrum.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fulcrum.sandbox.Account;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge in a JVM of its own: as an ordinary user, and where no user namespace can be made. */
class OtherUsersTest {
    private static final int UID = 64_790;

    private Path folder;

    @BeforeEach
    void copyEverythingToWhereOthersCanRead() throws IOException {
        assumeTrue(Account.ofWorker(0).dropped(), "only root can become another user");
        folder = Files.createTempDirectory(Path.of("/var/tmp"), "fulcrum-other-user");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        copy(Path.of(System.getProperty("fulcrum.root", ".."), "guests"), folder.resolve("guests"));
        int index = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path source = Path.of(entry);
            if (Files.exists(source)) {
                copy(source, folder.resolve("class-path").resolve(index++ + "-" + source.getFileName()));
            }
        }
    }

    @AfterEach
    void delete() throws IOException {
        if (folder != null) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Test
    void anOrdinaryUserGetsTheSameVerdicts() throws Exception {
        List<String> lines = probe(List.of(
                "setpriv", "--reuid=" + UID, "--regid=" + UID, "--clear-groups", "--inh-caps=-all", "--no-new-privs"));

        assertThat(lines)
                .containsExactly(
                        "Passed not_judged",
                        "Failed not_judged",
                        "Passed insecure",
                        "TimedOut secure",
                        "Passed not_judged",
                        "Failed not_judged",
                        "Passed insecure",
                        "Passed secure");
    }

    @Test
    void withoutUserNamespacesNothingIsExecuted() throws Exception {
        List<String> lines = probe(List.of(
                "setpriv",
                "--reuid=" + UID,
                "--regid=" + UID,
                "--clear-groups",
                "bwrap",
                "--unshare-user",
                "--disable-userns",
                "--uid",
                Integer.toString(UID),
                "--gid",
                Integer.toString(UID),
                "--dev-bind",
                "/",
                "/",
                "--"));

        assertThat(lines.getFirst()).startsWith("refused: this machine cannot isolate generated code");
        assertThat(String.join("\n", lines)).contains("user namespaces").contains("max_user_namespaces");
        assertThat(lines).noneMatch(line -> line.startsWith("Passed"));
    }

    private List<String> probe(List<String> prefix) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        try (Stream<Path> entries = Files.list(folder.resolve("class-path"))) {
            String classPath = String.join(
                    File.pathSeparator, entries.map(Path::toString).sorted().toList());
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    classPath,
                    JudgeProbe.class.getName(),
                    folder.resolve("home").toString(),
                    folder.resolve("guests").toString()));
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines().toList();
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> walk = Files.walk(source)) {
            for (Path path : walk.toList()) {
                Path copy = target.resolve(source.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
                }
            }
        }
    }
}
