package dev.fulcrum.sandbox;

import dev.fulcrum.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * What this machine offers for isolation. Detected by trying, once; immutable after that. Without every required mechanism
 * nothing is executed: {@link #requireIsolation()} refuses, and there is no weaker way to fall back to.
 */
public final class Mechanisms {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String APT = "install it: apt-get install ";

    private final List<Mechanism> all;

    private Mechanisms(List<Mechanism> all) {
        this.all = List.copyOf(all);
    }

    /** Tries every mechanism as the account that guests run as; takes tenths of a second. */
    public static Mechanisms detect() {
        Account account = Account.ofWorker(0);
        List<Callable<Mechanism>> trials = new ArrayList<>();
        trials.add(() -> account(account));
        if (account.dropped()) {
            trials.add(() -> program("setpriv", "util-linux"));
        }
        trials.add(() -> program("prlimit", "util-linux"));
        trials.add(() -> program("bwrap", "bubblewrap"));
        trials.add(() -> namespaces(account));
        trials.add(Mechanisms::filter);
        trials.add(Mechanisms::python);
        trials.add(Mechanisms::cgroup);
        return new Mechanisms(allOf(trials));
    }

    /** Beside each other: every command waits for the answers. */
    private static List<Mechanism> allOf(List<Callable<Mechanism>> trials) {
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("mechanism").factory())) {
            List<Mechanism> found = new ArrayList<>();
            for (Future<Mechanism> trial : threads.invokeAll(trials)) {
                found.add(trial.get());
            }
            return found;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a mechanism cannot be tried", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while mechanisms were tried", e);
        }
    }

    /** All of them, available or not, for {@code doctor}. */
    public List<Mechanism> all() {
        return all;
    }

    /** How processes are isolated here, as stored with each verdict: {@code bwrap+seccomp}. */
    public String summary() {
        boolean cgroups = all.stream().anyMatch(each -> each.name().equals("cgroup") && each.available());
        return cgroups ? "bwrap+seccomp+cgroup" : "bwrap+seccomp";
    }

    /** @throws UserError naming each required mechanism that is missing, its reason and its remedy */
    public void requireIsolation() {
        List<String> missing = all.stream()
                .filter(each -> each.required() && !each.available())
                .map(each -> each.name() + ": " + each.detail() + "; " + each.remedy())
                .toList();
        if (!missing.isEmpty()) {
            throw new UserError("this machine cannot isolate generated code, so nothing is executed", missing);
        }
    }

    private static Mechanism account(Account account) {
        String detail =
                account.dropped() ? "root drops to uid " + account.uid() + " and above" : "uid " + account.uid();
        return Mechanism.present("unprivileged account", true, detail);
    }

    private static Mechanism program(String name, String debianPackage) {
        String title = name.equals("bwrap") ? "bubblewrap" : name;
        Outcome outcome = run(List.of(name, "--version"));
        return outcome.ok()
                ? Mechanism.present(title, true, outcome.text())
                : Mechanism.absent(title, true, outcome.text(), APT + debianPackage);
    }

    private static Mechanism namespaces(Account account) {
        Outcome outcome = run(Confinement.of(account).command(List.of("/usr/bin/true")));
        if (outcome.ok()) {
            return Mechanism.present("user namespaces", true, "tried with uid " + account.uid());
        }
        return Mechanism.absent(
                "user namespaces",
                true,
                outcome.text(),
                "allow them: sysctl -w user.max_user_namespaces=15000, kernel.unprivileged_userns_clone=1 and"
                        + " kernel.apparmor_restrict_unprivileged_userns=0 where they exist; inside a container, let it create"
                        + " user namespaces and mount /proc");
    }

    private static Mechanism filter() {
        String architecture = System.getProperty("os.arch", "");
        if (!architecture.equals("amd64")) {
            return Mechanism.absent(
                    "seccomp",
                    true,
                    "the filter is written for x86_64, this is " + architecture,
                    "use an x86_64 machine");
        }
        Path actions = Path.of("/proc/sys/kernel/seccomp/actions_avail");
        return Files.isReadable(actions)
                ? Mechanism.present("seccomp", true, "allow-list filter, x86_64")
                : Mechanism.absent("seccomp", true, actions + " is absent", "use a kernel with CONFIG_SECCOMP_FILTER");
    }

    private static Mechanism python() {
        Outcome outcome = run(List.of("/usr/bin/python3", "--version"));
        return outcome.ok()
                ? Mechanism.present("python", true, "/usr/bin/python3, " + outcome.text())
                : Mechanism.absent("python", true, outcome.text(), APT + "python3");
    }

    /** Memory of a whole process tree; without it a watchdog samples resident memory alone. */
    private static Mechanism cgroup() {
        try (MemoryGroups groups = MemoryGroups.open()) {
            return groups.available()
                    ? Mechanism.present("cgroup", false, "bounds the memory of each guest")
                    : Mechanism.absent(
                            "cgroup",
                            false,
                            "only root may make control groups, and only where the memory controller is mounted",
                            "nothing to do: a watchdog bounds resident memory; as root the kernel would");
        }
    }

    private record Outcome(boolean ok, String text) {}

    private static Outcome run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readNBytes(4096), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Outcome(false, command.getFirst() + " did not end within " + PATIENCE.toSeconds() + " s");
            }
            String first = text.lines().findFirst().orElse("");
            return process.exitValue() == 0
                    ? new Outcome(true, first)
                    : new Outcome(false, first.isEmpty() ? "exit code " + process.exitValue() : first);
        } catch (IOException e) {
            return new Outcome(false, "not found");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(false, "interrupted");
        }
    }
}
