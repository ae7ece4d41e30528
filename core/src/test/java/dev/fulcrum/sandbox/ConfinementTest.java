package dev.fulcrum.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfinementTest {
    private final Account account = Account.ofWorker(0);

    @BeforeAll
    static void machineIsolates() {
        assumeTrue(
                Mechanisms.detect().all().stream().allMatch(each -> each.available() || !each.required()),
                "this machine lacks a mechanism of isolation");
    }

    @Test
    void aConfinedProgramIsNobodyOnAReadOnlyMachineWithoutNetwork() throws Exception {
        String script =
                "id -u; ls /sys/class/net 2>&1 | wc -l; touch /usr/x 2>&1 | grep -c Read-only; echo $$ ; ls /home /root /work"
                        + " 2>&1 | grep -c 'No such'";

        List<String> lines = run(Confinement.of(account).command(List.of("/bin/sh", "-c", script)));

        assertThat(lines.get(0)).isEqualTo(Integer.toString(account.uid()));
        assertThat(lines.get(2)).isEqualTo("1");
        assertThat(Integer.parseInt(lines.get(3))).isLessThan(10);
        assertThat(lines.get(4)).isEqualTo("3");
    }

    @Test
    void bindsAreReadOnlyUnlessAskedFor() throws Exception {
        Path shared = Files.createTempDirectory(Path.of("/var/tmp"), "confinement");
        try {
            Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));
            Files.writeString(shared.resolve("data"), "content");
            String script = "cat /data/data; echo; touch /data/new 2>/dev/null || echo refused; echo out > /out/result";

            List<String> lines = run(Confinement.of(account)
                    .readOnly(shared, "/data")
                    .writable(shared, "/out")
                    .command(List.of("/bin/sh", "-c", script)));

            assertThat(lines).containsExactly("content", "refused");
            assertThat(shared.resolve("result")).hasContent("out\n");
        } finally {
            for (String name : List.of("data", "result")) {
                Files.deleteIfExists(shared.resolve(name));
            }
            Files.delete(shared);
        }
    }

    @Test
    void aGuestOfAPrivateHomeIsReadableInside(@TempDir Path privateHome) throws Exception {
        Path sources = Files.createDirectories(privateHome.resolve("checkout/guests"));
        Files.createDirectories(sources.resolve("probe/inner"));
        Files.writeString(sources.resolve("probe/inner/hello.txt"), "hello");
        List<String> announcements = new ArrayList<>();

        GuestHome home = GuestHome.open(privateHome.resolve("home"), sources, announcements::add);
        Path guest = home.guest("probe");

        assertThat(home.guest("probe")).isEqualTo(guest);
        assertThat(announcements).hasSize(home.folder().startsWith(privateHome) ? 0 : 1);
        List<String> lines = run(Confinement.of(account)
                .readOnly(guest, "/guest")
                .command(List.of("/bin/cat", "/guest/inner/hello.txt")));
        assertThat(lines).containsExactly("hello");
        Files.writeString(sources.resolve("probe/inner/hello.txt"), "changed");
        assertThat(home.guest("probe")).as("one run agrees with itself").isEqualTo(guest);
        assertThat(GuestHome.open(privateHome.resolve("home"), sources, announcements::add)
                        .guest("probe"))
                .as("the next run takes what is there")
                .isNotEqualTo(guest);
        delete(home.folder());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.lines().toList();
    }
}
