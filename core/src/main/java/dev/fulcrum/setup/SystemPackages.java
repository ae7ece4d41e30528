package dev.fulcrum.setup;

import dev.fulcrum.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programs that the operating system's package manager brings. */
final class SystemPackages implements Part {
    /**
     * One need.
     *
     * @param probe a program on the path, an absolute file, or {@code python:} and a module of the system's Python, that shows the
     *     package is there
     */
    record Need(String probe, String debianPackage) {
        private static final String PYTHON_MODULE = "python:";

        boolean met() {
            if (probe.startsWith(PYTHON_MODULE)) {
                String module = probe.substring(PYTHON_MODULE.length());
                return Commands.ask(List.of("/usr/bin/python3", "-c", "import " + module))
                        .isPresent();
            }
            return probe.startsWith("/")
                    ? Files.exists(Path.of(probe))
                    : Commands.find(probe).isPresent();
        }
    }

    private final String name;
    private final String purpose;
    private final List<Need> needs;

    SystemPackages(String name, String purpose, List<Need> needs) {
        this.name = name;
        this.purpose = purpose;
        this.needs = List.copyOf(needs);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public State state() {
        List<Need> missing = missing();
        return missing.isEmpty()
                ? new State.Present(String.join(
                        ", ", needs.stream().map(Need::debianPackage).distinct().toList()))
                : new State.Missing(
                        "lacks "
                                + String.join(
                                        ", ",
                                        missing.stream()
                                                .map(Need::debianPackage)
                                                .distinct()
                                                .toList()),
                        "as root: apt-get update && apt-get install -y " + packages(missing));
    }

    @Override
    public void install(Announcer announcer) {
        List<Need> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        List<String> prefix = new ArrayList<>();
        if (!"root".equals(System.getProperty("user.name"))) {
            if (Commands.ask(List.of("sudo", "-n", "true")).isEmpty()) {
                throw new UserError(
                        "packages of the system are missing and there is no right to install them",
                        List.of("run: sudo apt-get update && sudo apt-get install -y " + packages(missing)));
            }
            prefix.addAll(List.of("sudo", "-n"));
        }
        if (Commands.find("apt-get").isEmpty()) {
            throw new UserError(
                    "packages of the system are missing and this is no Debian or Ubuntu; install what gives "
                            + String.join(
                                    ", ", missing.stream().map(Need::probe).toList()));
        }
        Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        Path here = Path.of("/");
        Commands.run(
                "list of system packages",
                with(prefix, "apt-get", "update", "-qq"),
                quiet,
                here,
                Optional.empty(),
                announcer);
        List<String> install = with(prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends");
        install.addAll(missing.stream().map(Need::debianPackage).distinct().toList());
        Commands.run("system packages " + packages(missing), install, quiet, here, Optional.empty(), announcer);
        List<Need> still = missing();
        if (!still.isEmpty()) {
            throw new UserError("installed, but still not there: "
                    + String.join(", ", still.stream().map(Need::probe).toList()));
        }
    }

    private List<Need> missing() {
        return needs.stream().filter(need -> !need.met()).toList();
    }

    private static String packages(List<Need> needs) {
        return String.join(
                " ", needs.stream().map(Need::debianPackage).distinct().toList());
    }

    private static List<String> with(List<String> prefix, String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }
}
