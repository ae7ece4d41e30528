package dev.fulcrum.syntax;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * A loaded build of tree-sitter.
 *
 * @see "tree_sitter/api.h"
 */
record Library(SymbolLookup symbols) {
    private static final long LONGEST_NAME = 256;

    /** @throws IllegalArgumentException if the library has no such function */
    MethodHandle function(String name, FunctionDescriptor form, Linker.Option... options) {
        MemorySegment address = symbols.find(name)
                .orElseThrow(() -> new IllegalArgumentException("the parser's library has no " + name));
        return Linker.nativeLinker().downcallHandle(address, form, options);
    }

    /** A language's grammar; lives as long as the process. */
    MemorySegment language(String function) {
        try {
            return (MemorySegment)
                    function(function, FunctionDescriptor.of(ADDRESS)).invokeExact();
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    /** The names in a language's grammar. */
    Grammar grammar(MemorySegment language) {
        MethodHandle count = function("ts_language_symbol_count", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        MethodHandle name = function("ts_language_symbol_name", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_SHORT));
        MethodHandle type = function("ts_language_symbol_type", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_SHORT));
        MethodHandle fieldCount = function("ts_language_field_count", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        MethodHandle fieldName =
                function("ts_language_field_name_for_id", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_SHORT));
        try {
            String[] types = new String[(int) count.invokeExact(language)];
            boolean[] named = new boolean[types.length];
            for (int symbol = 0; symbol < types.length; symbol++) {
                types[symbol] = text((MemorySegment) name.invokeExact(language, (short) symbol));
                // 1 is for keywords and signs, more for what trees do not show.
                named[symbol] = (int) type.invokeExact(language, (short) symbol) == 0;
            }
            String[] fields = new String[(int) fieldCount.invokeExact(language) + 1];
            fields[0] = "";
            for (int field = 1; field < fields.length; field++) {
                fields[field] = text((MemorySegment) fieldName.invokeExact(language, (short) field));
            }
            return new Grammar(types, named, fields);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static String text(MemorySegment address) {
        return address.equals(MemorySegment.NULL)
                ? ""
                : address.reinterpret(LONGEST_NAME).getString(0).intern();
    }

    /** A call that cannot throw; that it declares to is the way of method handles. */
    static IllegalStateException impossible(Throwable thrown) {
        return new IllegalStateException("a call of the parser's library failed", thrown);
    }
}
