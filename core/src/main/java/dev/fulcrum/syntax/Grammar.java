package dev.fulcrum.syntax;

/** The names of a grammar by number. Immutable: nobody changes the arrays. */
final class Grammar {
    private static final int ERROR = 0xFFFF;

    private final String[] types;
    private final boolean[] named;
    private final String[] fields;

    /** @param fields the first is empty, for no field */
    Grammar(String[] types, boolean[] named, String[] fields) {
        this.types = types;
        this.named = named;
        this.fields = fields;
    }

    String type(int symbol) {
        return symbol == ERROR ? "ERROR" : types[symbol];
    }

    boolean isNamed(int symbol) {
        return symbol == ERROR || named[symbol];
    }

    /** Empty for 0, no field. */
    String field(int number) {
        return fields[number];
    }
}
