package dev.fulcrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code ./fulcrum} does to the command line's jar so that the JDK's AOT cache takes its classes. */
class ModernClassesTest {
    private static final int JAVA_5 = 49;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    @Test
    void classesOfJava5BecomeClassesThatTheJvmVerifies() throws Exception {
        Path original = original();
        Path jar = Files.copy(original, folder.resolve("picocli.jar"));
        Files.writeString(folder.resolve("Greeting.java"), """
                import picocli.CommandLine;
                @CommandLine.Command(name = "greeting", mixinStandardHelpOptions = true)
                public class Greeting implements Runnable {
                    @CommandLine.Option(names = "--name", defaultValue = "nobody") String name;
                    public void run() { System.out.println("hello " + name); }
                    public static void main(String[] words) { System.exit(new CommandLine(new Greeting()).execute(words)); }
                }
                """);

        assertThat(run(rewriting(jar))).isEmpty();

        assertThat(version(original)).as("what this test is about").isEqualTo(JAVA_5);
        assertThat(version(jar)).isGreaterThan(JAVA_5);
        assertThat(run(List.of("-Xverify:all", "-cp", jar.toString(), greeting(), "--name", "Ada")))
                .contains("hello Ada");
        assertThat(run(List.of("-Xverify:all", "-cp", jar.toString(), greeting(), "--help")))
                .contains("Usage: greeting");
    }

    @Test
    void aJarWithoutOldClassesIsNotTouched() throws Exception {
        Path jar = Files.copy(original(), folder.resolve("picocli.jar"));
        run(rewriting(jar));
        byte[] once = Files.readAllBytes(jar);

        run(rewriting(jar));

        assertThat(jar).hasBinaryContent(once);
    }

    /** As published: tests run with Maven's own copy. */
    private static Path original() throws URISyntaxException {
        return Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private String greeting() {
        return folder.resolve("Greeting.java").toString();
    }

    private static List<String> rewriting(Path jar) {
        return List.of(
                Path.of("src/rehearsal/ModernClasses.java").toAbsolutePath().toString(), jar.toString());
    }

    private static int version(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                DataInputStream content =
                        new DataInputStream(file.getInputStream(file.getEntry("picocli/CommandLine.class")))) {
            content.readInt();
            content.readUnsignedShort();
            return content.readUnsignedShort();
        }
    }

    private static String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
