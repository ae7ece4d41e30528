package dev.fulcrum.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The light JavaScript engine that set-up installs as a module of Python.
 *
 * @param module the file of the module {@code _quickjs}
 * @param version of the package quickjs-ng
 */
public record QuickJs(Path module, String version) {
    private static final String MODULE = "_quickjs.abi3.so";
    private static final String PACKAGE = "quickjs_ng-";
    private static final String DESCRIPTION = ".dist-info";

    /** Empty where it is not installed. */
    public static Optional<QuickJs> installed(GuestHome home) {
        Path libraries = home.folder().resolve("venv/lib");
        if (!Files.isDirectory(libraries)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(libraries, "python3*")) {
            for (Path python : versions) {
                Optional<QuickJs> found = in(python.resolve("site-packages"));
                if (found.isPresent()) {
                    return found;
                }
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<QuickJs> in(Path packages) throws IOException {
        Path module = packages.resolve(MODULE);
        if (!Files.isReadable(module)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> descriptions = Files.newDirectoryStream(packages, PACKAGE + "*" + DESCRIPTION)) {
            for (Path description : descriptions) {
                String name = String.valueOf(description.getFileName());
                String version = name.substring(PACKAGE.length(), name.length() - DESCRIPTION.length());
                return Optional.of(new QuickJs(module, version));
            }
        }
        return Optional.empty();
    }
}
