package dev.fulcrum.scan.flow;

/** What an untrusted value can do where it ends. */
enum Category {
    COMMAND,
    CODE,
    SQL,
    PATH,
    HTML,
    URL,
    REDIRECT,
    REGEX,
    LOG,
    HEADER,
    XPATH,
    LDAP,
    DESERIALIZE,
    TEMPLATE,
    FORMAT,
    BOUNDS,
    ALLOCATION,
    JSON,
    QUERY,
    FORMULA,
    // What a text has to carry to do some of it: a hole between single quotes is left by a single quote only.
    SINGLE_QUOTE,
    DOUBLE_QUOTE,
    /** A double quote without a backslash before it. */
    JSON_QUOTE,
    BACKSLASH,
    ANGLE,
    AMPERSAND,
    STAR,
    PARENTHESIS,
    LINE_FEED,
    CARRIAGE_RETURN,
    /** An address that begins with a scheme of its own choice. */
    SCHEME;

    /** The id of its rule in flow-rules.tsv. */
    String rule() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
