package dev.fulcrum.scan;

import dev.fulcrum.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a git working tree that differ from a revision; files that git does not know count as changed altogether. */
final class ChangedLines {
    private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");

    private final Map<Path, List<Range>> ranges;

    private ChangedLines(Map<Path, List<Range>> ranges) {
        this.ranges = ranges;
    }

    private record Range(int first, int last) {}

    /**
     * Asks git.
     *
     * @param folder inside the working tree
     * @param revision what to compare with, {@code HEAD}, {@code main}
     */
    static ChangedLines since(Path folder, String revision) {
        if (revision.startsWith("-")) {
            throw new UserError("\"" + revision + "\" is no revision");
        }
        Path top = Path.of(git(folder, "rev-parse", "--show-toplevel").strip());
        Map<Path, List<Range>> ranges = new LinkedHashMap<>();
        String diff = git(
                top,
                "-c",
                "core.quotepath=off",
                "diff",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--no-prefix",
                "--unified=0",
                "--diff-filter=d",
                revision,
                "--");
        Path file = top;
        for (String line : diff.lines().toList()) {
            Matcher hunk = HUNK.matcher(line);
            if (line.startsWith("+++ ")) {
                file = top.resolve(line.substring(4).replace("\t", ""));
            } else if (hunk.matches()) {
                int first = Integer.parseInt(hunk.group(1));
                int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                ranges.computeIfAbsent(file, absent -> new ArrayList<>()).add(new Range(first, first + count - 1));
            }
        }
        for (String name :
                git(top, "ls-files", "--others", "--exclude-standard", "-z").split("\0")) {
            if (!name.isEmpty()) {
                ranges.put(top.resolve(name), List.of(new Range(1, Integer.MAX_VALUE)));
            }
        }
        return new ChangedLines(ranges);
    }

    boolean touch(Path file) {
        return ranges.containsKey(file);
    }

    /** Whether a finding lies, with any of its lines, in a change. */
    boolean touch(Path file, Finding finding) {
        return ranges.getOrDefault(file, List.of()).stream()
                .anyMatch(range -> finding.line() <= range.last() && finding.endLine() >= range.first());
    }

    private static String git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new UserError("git cannot say what changed in " + folder
                        + ": is it a git working tree, and does the revision exist?");
            }
            return output;
        } catch (IOException e) {
            throw new UserError("git cannot be started (" + e.getMessage() + "); --changed needs it");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while git was running", e);
        }
    }
}
