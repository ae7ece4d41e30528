package dev.fulcrum.scan;

import dev.fulcrum.sandbox.Confinement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Python analysers that set-up installs, as they are reached inside a confinement. */
final class PythonTools {
    private static final String MOUNT = "/venv";

    private final Path environment;

    /** @param environment the virtual environment made from guests/python/requirements.txt */
    PythonTools(Path environment) {
        this.environment = environment;
    }

    Path environment() {
        return environment;
    }

    Confinement equip(Confinement confinement) {
        return confinement
                .readOnly(environment, MOUNT)
                .environment("PYTHONDONTWRITEBYTECODE", "1")
                .environment("PYTHONHASHSEED", "0")
                .environment("PYTHONUTF8", "1");
    }

    /** Runs a module. Isolated mode, so that nothing from the working folder is imported. */
    List<String> module(String module, String... arguments) {
        List<String> command = new ArrayList<>(List.of(MOUNT + "/bin/python3", "-I", "-m", module));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }

    /** Runs a program of ours with the installed packages. */
    List<String> script(String path, String... arguments) {
        List<String> command = new ArrayList<>(List.of(MOUNT + "/bin/python3", "-I", path));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }

    /** The path of a file that an installed package brings along; where there is no such file, one that does not exist. */
    String packaged(String file) {
        try (Stream<Path> versions = Files.list(environment.resolve("lib"))) {
            return versions.map(version -> version.resolve("site-packages").resolve(file))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .map(found -> MOUNT + "/" + environment.relativize(found))
                    .orElse(MOUNT + "/" + file);
        } catch (IOException notInstalled) {
            return MOUNT + "/" + file;
        }
    }

    /** The path of an installed program that is no Python script. */
    String program(String name) {
        return MOUNT + "/bin/" + name;
    }
}
