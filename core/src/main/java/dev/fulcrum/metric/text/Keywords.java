package dev.fulcrum.metric.text;

import dev.fulcrum.task.Language;
import java.util.Set;

/** The words that CodeBLEU's package takes for keywords of a language. Some are none, some are missing; equality asks for these. */
final class Keywords {
    private static final Set<String> PYTHON = words("""
            False None True and as assert async await break case class continue def del elif else except finally for from global if
            import in is lambda match nonlocal not or pass raise return try type while with yield
            """);

    private static final Set<String> JAVASCRIPT = words("""
            True await break case catch class const continue debugger default delete do else enum export extends false finally for
            function if implements import in instanceof interface let new null package private protected public return static super
            switch this throw try typeof var void while with yield
            """);

    private static final Set<String> C = words("""
            _Packed auto break case char const continue default do double else enum extern float for goto if int long register return
            short signed sizeof static struct switch typedef union unsigned void volatile while
            """);

    private Keywords() {}

    static Set<String> of(Language language) {
        return switch (language) {
            case PYTHON -> PYTHON;
            case JAVASCRIPT -> JAVASCRIPT;
            case C -> C;
        };
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
