"""Decides whether a C candidate may be built: nothing in it may switch the sanitizers off or reach past them.

The text is judged after preprocessing, because macros can spell anything, and without regard to line markers, because a
candidate can write those itself: what system headers need is allowed everywhere, all else nowhere.
"""

import re

ALLOWED_PRAGMAS = re.compile(r"#\s*pragma\s+(pack|STDC|message|omp|region|endregion|mark|once|GCC\s+(diagnostic|poison|system_header|ivdep|unroll))\b")
FORBIDDEN_ATTRIBUTES = frozenset(
    """constructor destructor section alias ifunc weakref naked optimize target target_clones symver interrupt
    no_address_safety_analysis disable_sanitizer_instrumentation patchable_function_entry init_priority externally_visible
    no_instrument_function persistent retain used""".split()
)
FORBIDDEN_PREFIXES = re.compile(
    r"\b(_*no_sanitize\w*|__(?:asan|ubsan|sanitizer|lsan|tsan|msan|hwasan|interceptor|interception|fulcrum|wrap|real)_\w*"
    r"|fulcrum_\w+|__builtin_(?:return_address|frame_address|extract_return_addr|eh_return|apply\w*|setjmp|longjmp))\b"
)
LITERALS = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'')
ASSEMBLER = re.compile(r'\b(?:asm|__asm|__asm__)\b\s*([^;\n]{0,200})')
# How glibc's headers name the symbol behind a function; no instruction is spelt like that.
SYMBOL_RENAMED = re.compile(r'\(\s*(?:""\s*)?"(?:__\w+|pthread_\w+|sched_yield|btowc|wctob|crypt_\w+|\w+64)"\s*\)')
ATTRIBUTE = re.compile(r"\b(?:__attribute__|__attribute)\b")
STANDARD_ATTRIBUTE = re.compile(r"\b(?:gnu|__gnu__)\s*:\s*:")
PRAGMA_LINE = re.compile(r"^\s*#\s*pragma\b.*$", re.M)

GENERATED_BY_COMPILER = re.compile(
    r"__asan_(init|version_mismatch_check_v\d+|(un)?register_globals|(un)?register_elf_globals"
    r"|report_(load|store)(_n|\d+)|handle_no_return|stack_(malloc|free)_(always_)?\d+|option_detect_stack_use_after_return"
    r"|alloca_poison|allocas_unpoison|(un)?poison_stack_memory|set_shadow_\w+|memcpy|memset|memmove"
    r"|(load|store)(_n|N|\d+)|exp_\w+)|__ubsan_handle_\w+"
)
REACHING_PAST_SANITIZER = re.compile(
    r"_*dl(v?sym|m?open|addr1?|info|_iterate_phdr)|__libc_dl\w+|_dl_\w+|_r_debug|ptrace|process_vm_\w+|process_madvise|posix_madvise|remap_file_pages|prctl|arch_prctl|"
    r"personality|__libc_start_main|__real_\w+|__wrap_\w+|fulcrum_\w+|__sanitizer_\w+|__lsan_\w+|__interceptor_\w+|"
    r"__libc_(malloc|free|calloc|realloc|memalign|valloc)|userfaultfd|vm86|modify_ldt|clone|setcontext|makecontext|swapcontext"
)
CONSTRUCTOR_SECTIONS = re.compile(r"\.(pre|)(init|fini)(_array)?(\.\d+)?$|\.[cd]tors(\.\d+)?$")
SANITIZERS_OWN_SECTIONS = re.compile(r"\.(init|fini)_array\.0*99$|\.rela\.\w+")

HARMLESS_HEADERS = frozenset(
    """assert complex ctype errno float inttypes iso646 limits locale math setjmp signal stdarg stdbool stddef stdint stdio stdlib
    stdnoreturn string strings time wchar wctype""".split()
)
INCLUDE = re.compile(r"#\s*include\s*<(\w+)\.h>\s*(?:/[/*].*)?")
CONSTANT = re.compile(r"#\s*define\s+\w+[^#]*")
SPELLS_WHAT_IS_NOT_SEEN = re.compile(r"\\\s*\n|%:|\[\[|__|\basm\b|_Pragma|\battribute\b")


def plainly_harmless(text):
    """Whether a program cannot hold anything forbidden, seen without preprocessing it: most programs are like that."""
    if SPELLS_WHAT_IS_NOT_SEEN.search(text) or FORBIDDEN_PREFIXES.search(text):
        return False
    for line in text.splitlines():
        if "#" in line and not line.lstrip().startswith("#"):
            line = LITERALS.sub('""', line)
        if "#" not in line:
            continue
        directive = line.strip()
        included = INCLUDE.fullmatch(directive)
        if not (included and included.group(1) in HARMLESS_HEADERS) and not CONSTANT.fullmatch(directive):
            return False
    return not any(REACHING_PAST_SANITIZER.fullmatch(word) for word in set(re.findall(r"\w+", text)))


def forbidden_text(preprocessed):
    """What in a preprocessed program is forbidden, in words; None when nothing is."""
    for pragma in PRAGMA_LINE.findall(preprocessed):
        if not ALLOWED_PRAGMAS.match(pragma.strip()):
            return "the directive " + pragma.strip()[:80]
    for match in ASSEMBLER.finditer(LITERALS.sub(_keep_symbol_names, preprocessed)):
        if not SYMBOL_RENAMED.match(match.group(1)):
            return "assembler"
    code = LITERALS.sub('""', preprocessed)
    match = FORBIDDEN_PREFIXES.search(code)
    if match:
        return "the name " + match.group(1)
    if STANDARD_ATTRIBUTE.search(code):
        return "a compiler attribute"
    for match in ATTRIBUTE.finditer(code):
        for word in re.findall(r"\w+", _parenthesised(code, match.end())):
            if word.strip("_") in FORBIDDEN_ATTRIBUTES:
                return "the attribute " + word
    return None


def forbidden_object(sections, defined, undefined):
    """What in a compiled program is forbidden, in words; None when nothing is.

    sections: names; defined: pairs of name and type; undefined: names.
    """
    for name in sections:
        if CONSTRUCTOR_SECTIONS.match(name) and not SANITIZERS_OWN_SECTIONS.match(name):
            return "code that runs before or after main"
    for name, kind in defined:
        if kind == "IFUNC":
            return "an indirect function"
    for name in undefined:
        if name.startswith("__asan_") or name.startswith("__ubsan_"):
            if not GENERATED_BY_COMPILER.fullmatch(name):
                return "a call of " + name
        elif REACHING_PAST_SANITIZER.fullmatch(name):
            return "a call of " + name
    return None


def _keep_symbol_names(match):
    literal = match.group(0)
    return literal if re.fullmatch(r'"\w*"', literal) else '"."'


def _parenthesised(text, start):
    """The text between the next opening parenthesis and its partner."""
    depth = 0
    begin = text.find("(", start)
    for position in range(begin, len(text)):
        if text[position] == "(":
            depth += 1
        elif text[position] == ")":
            depth -= 1
            if depth == 0:
                return text[begin:position]
    return text[begin:]
