package dev.fulcrum.syntax;

import dev.fulcrum.task.Language;
import java.lang.foreign.MemorySegment;
import java.util.EnumMap;
import java.util.Map;
import org.treesitter.TreeSitterC;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterPython;

/** A language's grammar with its names by number. Thread-safe; lives as long as the process. */
final class Grammar {
    private static final int ERROR = 0xFFFF;

    private static final Map<Language, Grammar> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Grammar(load(language)));
        }
    }

    private final MemorySegment address;
    private final String[] types;
    private final boolean[] named;
    private final String[] fields;

    private Grammar(MemorySegment address) {
        this.address = address;
        this.types = new String[Native.symbols(address)];
        this.named = new boolean[types.length];
        for (int symbol = 0; symbol < types.length; symbol++) {
            types[symbol] = Native.symbolName(address, symbol);
            named[symbol] = Native.symbolType(address, symbol) == 0;
        }
        this.fields = new String[Native.fields(address) + 1];
        fields[0] = "";
        for (int field = 1; field < fields.length; field++) {
            fields[field] = Native.fieldName(address, field);
        }
    }

    static Grammar of(Language language) {
        Grammar grammar = ALL.get(language);
        if (grammar == null) {
            throw new IllegalStateException("no grammar of " + language);
        }
        return grammar;
    }

    /** The binding's classes load the libraries when they are made. */
    private static MemorySegment load(Language language) {
        return switch (language) {
            case PYTHON -> {
                new TreeSitterPython().close();
                yield Native.grammar("tree_sitter_python");
            }
            case JAVASCRIPT -> {
                new TreeSitterJavascript().close();
                yield Native.grammar("tree_sitter_javascript");
            }
            case C -> {
                new TreeSitterC().close();
                yield Native.grammar("tree_sitter_c");
            }
        };
    }

    MemorySegment address() {
        return address;
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
