package dev.fulcrum.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds version numbers in what tools print. */
final class Versions {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)+");

    private Versions() {}

    /** The first dotted number, or all of the text when there is none. */
    static String first(String printed) {
        Matcher matcher = NUMBER.matcher(printed);
        return matcher.find() ? matcher.group() : printed.strip();
    }
}
