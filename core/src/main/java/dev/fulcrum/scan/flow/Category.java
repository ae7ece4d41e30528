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
    ALLOCATION;

    /** The id of its rule in flow-rules.tsv. */
    String rule() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
