package dev.fulcrum.scan.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a text that is put together where something from outside is filled in, each with the text before it. What stands
 * before a hole says how it is read: between which quotes, in which field of a record, as which parameter of an address.
 */
final class Holes {
    private static final Pattern DIRECTIVE = Pattern.compile(
            "%%|%\\(\\w+\\)s|%[-+ #0]*(\\*|\\d+)?(\\.(\\*|\\d+))?(hh|h|ll|l|z)?[sdiuxXcfgeopr]|\\{\\{|\\}\\}|\\{\\w*(![rs])?(:[^{}]*)?\\}");
    private static final Pattern JSON =
            Pattern.compile("(?s).*[{,\\[]\\s*\\\\?\"[\\w $-]+\\\\?\"\\s*:\\s*\\\\?\"[^\"]*");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?is).*<(a|area|form|button|iframe|base|link)\\b[^<>]*\\b(href|action|formaction|src)\\s*=\\s*\\\\?[\"']?");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?s).*<[a-zA-Z][^<>]*=\\s*\\\\?([\"'])[^\"'<>]*");
    private static final Pattern ELEMENT = Pattern.compile("(?s).*<[a-zA-Z!/][^<>]*>[^<>]*");
    private static final Pattern XPATH = Pattern.compile("(?s).*//?[\\w/@*:.-]+\\[[^\\]]*(=|\\()\\s*\\\\?([\"']?)");
    private static final Pattern FILTER = Pattern.compile("(?s).*\\([&|!(]*[\\w.-]+[~<>]?=\\*?");
    private static final Pattern QUERY = Pattern.compile("(?s).*(https?://|^/)[^\\s?#]*\\?([^\\s#]*&)?[\\w.\\[\\]-]+=");

    /** A field at the beginning of a line of a message. */
    private static final Pattern LINE = Pattern.compile(
            "(?s)(.*\\n)?(Subject|To|From|Cc|Bcc|Reply-To|Host|Referer|User-Agent|Authorization|Cookie|Location|Set-Cookie|Content-[A-Z]\\w+|X-[A-Z][\\w-]+|ETag|Link|Refresh): ?[^\\n]*");
    /** Where a statement expects a number or a name: there are no quotes to stay within. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?is)\\s*(select\\b.+\\bfrom|update\\s+\\w+\\s+set|delete\\s+from|insert\\s+into)\\b.*(=|<|>|\\bin\\s*\\(|\\border\\s+by|\\blimit|\\boffset|values\\s*\\()\\s*");

    private final State state;

    /** Something from outside, behind this text. */
    private record Hole(String before, Value value, String behind) {}

    Holes(State state) {
        this.state = state;
    }

    /** @return what a text of these parts can be turned to */
    List<Category> dangers(List<Value> parts) {
        List<Category> found = new ArrayList<>();
        for (Hole hole : holes(parts)) {
            danger(hole, found);
        }
        return found;
    }

    private void danger(Hole hole, List<Category> found) {
        String before = hole.before();
        Value value = hole.value();
        if (JSON.matcher(before).matches()) {
            add(
                    Category.JSON,
                    carries(value, Category.JSON)
                            && (carries(value, Category.JSON_QUOTE) || carries(value, Category.BACKSLASH)),
                    found);
            return;
        }
        Matcher attribute = ATTRIBUTE.matcher(before);
        if (ADDRESS.matcher(before).matches()) {
            add(Category.HTML, carries(value, Category.SCHEME), found);
        }
        if (attribute.matches()) {
            add(Category.HTML, carries(value, quote(attribute.group(1))), found);
        } else if (ELEMENT.matcher(before).matches()) {
            add(Category.HTML, carries(value, Category.HTML) && carries(value, Category.ANGLE), found);
        }
        Matcher path = XPATH.matcher(before);
        if (path.matches()) {
            boolean free = path.group(2).isEmpty() || carries(value, quote(path.group(2)));
            add(Category.XPATH, carries(value, Category.XPATH) && free, found);
        }
        if (FILTER.matcher(before).matches()) {
            add(Category.LDAP, state.dangerous(value, Category.LDAP), found);
        }
        if (QUERY.matcher(before).matches()) {
            add(Category.QUERY, carries(value, Category.QUERY) && carries(value, Category.AMPERSAND), found);
        }
        if (Model.fits(hole.behind(), "(?s)[^\\n]{0,40}(\r\n|\\\\r\\\\n).*")
                || LINE.matcher(before).matches()) {
            add(Category.HEADER, state.dangerous(value, Category.HEADER), found);
        }
        if (NUMBER.matcher(before).matches()) {
            add(Category.SQL, carries(value, Category.STAR) && carries(value, Category.PARENTHESIS), found);
        }
        if (before.endsWith("\"")
                && hole.behind().startsWith("\"")
                && value.marks().contains(Value.DOUBLED)) {
            add(Category.FORMULA, carries(value, Category.FORMULA), found);
        }
    }

    private static Category quote(String sign) {
        return sign.equals("'") ? Category.SINGLE_QUOTE : Category.DOUBLE_QUOTE;
    }

    private static void add(Category category, boolean holds, List<Category> found) {
        if (holds) {
            found.add(category);
        }
    }

    private boolean carries(Value value, Category category) {
        return state.carries(value, category);
    }

    private static List<Hole> holes(List<Value> parts) {
        List<Hole> found = new ArrayList<>();
        if (parts.size() > 1
                && parts.getFirst().constant()
                && DIRECTIVE.matcher(parts.getFirst().fragments()).find()) {
            directives(parts, found);
            return found;
        }
        StringBuilder before = new StringBuilder();
        for (int index = 0; index < parts.size(); index++) {
            Value part = parts.get(index);
            if (!part.trusted() && !part.built() && !before.isEmpty()) {
                String behind = index + 1 < parts.size() && parts.get(index + 1).constant()
                        ? parts.get(index + 1).fragments()
                        : "";
                found.add(new Hole(before.toString(), part, behind));
            }
            // What is built already is text as far as it is constant; a hole leaves its mark.
            before.append(part.constant() || part.built() ? part.fragments() : "\u0000");
        }
        return found;
    }

    /** {@code "(uid=%s)" % name}: the first part says where the others go. */
    private static void directives(List<Value> parts, List<Hole> found) {
        String pattern = parts.getFirst().fragments();
        Matcher directive = DIRECTIVE.matcher(pattern);
        StringBuilder before = new StringBuilder();
        int from = 0;
        int next = 1;
        while (directive.find()) {
            before.append(pattern, from, directive.start());
            from = directive.end();
            String sign = directive.group();
            if (sign.equals("%%") || sign.equals("{{") || sign.equals("}}")) {
                before.append(sign.charAt(0));
                continue;
            }
            next += (int) sign.chars().filter(character -> character == '*').count();
            if (next < parts.size() && !parts.get(next).trusted() && !sign.contains("!r")) {
                found.add(new Hole(before.toString(), parts.get(next), pattern.substring(from)));
            }
            before.append(
                    next < parts.size() && parts.get(next).constant()
                            ? parts.get(next).fragments()
                            : "\u0000");
            next++;
        }
    }
}
