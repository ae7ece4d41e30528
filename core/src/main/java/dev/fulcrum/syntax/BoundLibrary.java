package dev.fulcrum.syntax;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.treesitter.TSParser;
import org.treesitter.TreeSitterC;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterPython;

/**
 * The functions of tree-sitter's C interface that copying a tree takes, in the library that the binding brings and loads. They are called
 * directly: the binding's own calls cost half a microsecond each, and a tree takes thousands.
 *
 * @see "tree_sitter/api.h"
 */
final class BoundLibrary {
    static final StructLayout NODE =
            MemoryLayout.structLayout(MemoryLayout.sequenceLayout(4, JAVA_INT), ADDRESS, ADDRESS);
    static final StructLayout CURSOR = MemoryLayout.structLayout(
            ADDRESS, ADDRESS, MemoryLayout.sequenceLayout(3, JAVA_INT), MemoryLayout.paddingLayout(4));

    static {
        // The binding's classes load their libraries when they are made.
        new TSParser().close();
        new TreeSitterPython().close();
        new TreeSitterJavascript().close();
        new TreeSitterC().close();
    }

    static final Library LOADED = new Library(SymbolLookup.loaderLookup());

    private static final MethodHandle PARSER_NEW = function("ts_parser_new", FunctionDescriptor.of(ADDRESS));
    private static final MethodHandle PARSER_DELETE = function("ts_parser_delete", FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle PARSER_SET_LANGUAGE =
            function("ts_parser_set_language", FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS));
    private static final MethodHandle PARSER_PARSE =
            function("ts_parser_parse_string", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, ADDRESS, JAVA_INT));
    private static final MethodHandle TREE_DELETE = function("ts_tree_delete", FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle TREE_ROOT = function("ts_tree_root_node", FunctionDescriptor.of(NODE, ADDRESS));
    private static final MethodHandle CURSOR_NEW = function("ts_tree_cursor_new", FunctionDescriptor.of(CURSOR, NODE));
    private static final MethodHandle CURSOR_DELETE =
            function("ts_tree_cursor_delete", FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle CURSOR_NODE =
            brief("ts_tree_cursor_current_node", FunctionDescriptor.of(NODE, ADDRESS));
    private static final MethodHandle CURSOR_FIRST_CHILD =
            brief("ts_tree_cursor_goto_first_child", FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS));
    private static final MethodHandle CURSOR_NEXT_SIBLING =
            brief("ts_tree_cursor_goto_next_sibling", FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS));
    private static final MethodHandle CURSOR_PARENT =
            brief("ts_tree_cursor_goto_parent", FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS));
    private static final MethodHandle CURSOR_FIELD =
            brief("ts_tree_cursor_current_field_id", FunctionDescriptor.of(JAVA_SHORT, ADDRESS));
    private static final MethodHandle NODE_SYMBOL = brief("ts_node_symbol", FunctionDescriptor.of(JAVA_SHORT, NODE));
    private static final MethodHandle NODE_START = brief("ts_node_start_byte", FunctionDescriptor.of(JAVA_INT, NODE));
    private static final MethodHandle NODE_END = brief("ts_node_end_byte", FunctionDescriptor.of(JAVA_INT, NODE));
    private static final MethodHandle NODE_MISSING =
            brief("ts_node_is_missing", FunctionDescriptor.of(JAVA_BOOLEAN, NODE));

    private BoundLibrary() {}

    private static MethodHandle function(String name, FunctionDescriptor form) {
        return LOADED.function(name, form);
    }

    /** A function that returns at once, so that the thread need not leave Java for it. */
    private static MethodHandle brief(String name, FunctionDescriptor form) {
        return LOADED.function(name, form, Linker.Option.critical(false));
    }

    static MemorySegment newParser(MemorySegment grammar) {
        try {
            MemorySegment parser = (MemorySegment) PARSER_NEW.invokeExact();
            if (!(boolean) PARSER_SET_LANGUAGE.invokeExact(parser, grammar)) {
                throw new IllegalStateException("the parser does not know the grammar's version");
            }
            return parser;
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static void deleteParser(MemorySegment parser) {
        try {
            PARSER_DELETE.invokeExact(parser);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static MemorySegment parse(MemorySegment parser, MemorySegment text, int length) {
        try {
            return (MemorySegment) PARSER_PARSE.invokeExact(parser, MemorySegment.NULL, text, length);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static void deleteTree(MemorySegment tree) {
        try {
            TREE_DELETE.invokeExact(tree);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static MemorySegment root(SegmentAllocator place, MemorySegment tree) {
        try {
            return (MemorySegment) TREE_ROOT.invokeExact(place, tree);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static MemorySegment newCursor(SegmentAllocator place, MemorySegment node) {
        try {
            return (MemorySegment) CURSOR_NEW.invokeExact(place, node);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static void deleteCursor(MemorySegment cursor) {
        try {
            CURSOR_DELETE.invokeExact(cursor);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static MemorySegment node(SegmentAllocator place, MemorySegment cursor) {
        try {
            return (MemorySegment) CURSOR_NODE.invokeExact(place, cursor);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static boolean toFirstChild(MemorySegment cursor) {
        try {
            return (boolean) CURSOR_FIRST_CHILD.invokeExact(cursor);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static boolean toNextSibling(MemorySegment cursor) {
        try {
            return (boolean) CURSOR_NEXT_SIBLING.invokeExact(cursor);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static boolean toParent(MemorySegment cursor) {
        try {
            return (boolean) CURSOR_PARENT.invokeExact(cursor);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static int field(MemorySegment cursor) {
        try {
            return Short.toUnsignedInt((short) CURSOR_FIELD.invokeExact(cursor));
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static int symbol(MemorySegment node) {
        try {
            return Short.toUnsignedInt((short) NODE_SYMBOL.invokeExact(node));
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static int start(MemorySegment node) {
        try {
            return (int) NODE_START.invokeExact(node);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static int end(MemorySegment node) {
        try {
            return (int) NODE_END.invokeExact(node);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }

    static boolean isMissing(MemorySegment node) {
        try {
            return (boolean) NODE_MISSING.invokeExact(node);
        } catch (Throwable thrown) {
            throw Library.impossible(thrown);
        }
    }
}
