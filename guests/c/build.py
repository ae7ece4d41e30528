"""Builds C solvers inside a sandbox: runtime once, driver once per task, candidate once per sample.

    build.py runtime   FOLDER            the guest's own objects, from the sources beside this file
    build.py quick     FOLDER            for programs with their own main, see build_quick
    build.py driver    RUNTIME FOLDER    driver.c -> driver.o and wanted.txt, the symbols it needs from a candidate
    build.py candidate RUNTIME DRIVER FOLDER   candidate.c -> solver
    build.py whole     QUICK FOLDER      candidate.c and test.c, whose main asserts -> whole (with sanitizers) and plain

FOLDER is the only place written to; limits on time, memory and files are the caller's business. Prints one JSON object: {"built": true} or {"built": false, "detail": the first error}.
Exit code 0 in both cases; anything else is a fault of the laboratory.
"""

import json
import os
import re
import shlex
import subprocess
import sys

GUEST = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, GUEST)

import screen  # noqa: E402
# Without object-size, which would report an overflow before the address sanitizer names it.
SANITIZE = ["-fsanitize=address,undefined", "-fno-sanitize=object-size", "-fno-sanitize-recover=all"]
# What nobody reads is kept all the same: a store past the end of a block is a fault even when the block is never looked at.
KEEP = ["-fno-tree-dse", "-fno-tree-dce", "-fno-allocation-dce"]
COMPILE = ["-std=gnu17", "-O1", "-g1", "-fno-omit-frame-pointer", *KEEP, *SANITIZE]
QUICK = ["-std=gnu17", "-O0", "-fPIC", "-w", "-fno-canonical-system-headers", "-fno-asynchronous-unwind-tables", "-fsanitize=address,undefined"]
QUICK += ["-fno-sanitize=object-size", "-fsanitize-undefined-trap-on-error", "--param", "asan-instrumentation-with-call-threshold=0"]
WRAPPED = "time clock_gettime gettimeofday timespec_get clock times getpid getppid gettid syscall mmap mmap64 mremap madvise shmat".split()
PREPROCESSED_CHARACTERS = 8 << 20


class NotBuilt(Exception):
    """The program is refused; the text says why."""


def run(folder, *command):
    return subprocess.run(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TMPDIR": folder},
    )


def require(done, source):
    if done.returncode != 0:
        raise NotBuilt(first_error(done, source))


def first_error(done, source):
    """The compiler's first complaint, as line:column: message."""
    for line in done.stderr.splitlines():
        match = re.search(r"undefined reference to [`']([^']+)'", line)
        if match:
            return "does not define " + match.group(1)
        match = re.match(r"(?:.*/)?([\w.<>-]+):(\d+:(?:\d+:)?) (?:fatal )?error: (.*)", line)
        if match:
            place = match.group(2) if match.group(1) == source else match.group(1) + ":" + match.group(2)
            return "line " + place + " " + match.group(3)
        match = re.search(r"(multiple definition of .*)", line)
        if match:
            return match.group(1)
    if done.returncode < 0 or "Killed" in done.stderr or "limit exceeded" in done.stderr or "out of memory" in done.stderr:
        return "the compiler used more time or memory than allowed"
    return (done.stderr.strip().splitlines() or ["the compiler failed"])[0][:300]


def linker():
    return ["-fuse-ld=gold"] if os.path.exists("/usr/bin/ld.gold") else []


def link_command(objects, output):
    wrapped = ["-Wl,--wrap=" + name for name in WRAPPED]
    return ["gcc", "-fsanitize=address,undefined", *linker(), *wrapped, *objects, "-o", output, "-lm", "-lpthread"]


def link(folder, objects, output):
    return run(folder, *link_command(objects, output))


def runtime_objects(runtime):
    return [os.path.join(runtime, name) for name in ("fulcrum_driver.o", "fulcrum_pin.o", "fulcrum_shadow.o")]


def build_runtime(folder):
    """The objects that every solver has, and what builds solvers of harmless programs without asking this script.

    candidate.sh DRIVER   builds solver from candidate.s
    compiler.so, compiler.json, stub.c    what makes candidate.s, see build_compiler
    """
    for name, flags in (("fulcrum_driver", ["-fno-builtin", *SANITIZE]), ("fulcrum_pin", []), ("fulcrum_shadow", [])):
        build_object(name, flags, folder)
    _, assemble = build_compiler(folder, "candidate", [*COMPILE, "-w", "-fno-canonical-system-headers"])
    objects = [*runtime_objects("${0%/*}"), "$1/driver.o", "local.o"]
    steps = [shlex.join(assemble), 'objcopy --keep-global-symbols="$1/wanted.txt" candidate.o local.o']
    steps.append(" ".join('"%s"' % word for word in link_command(objects, "solver")))
    with open(os.path.join(folder, "candidate.sh"), "w") as out:
        out.write("export LC_ALL=C TMPDIR=.\n%s\n" % " && ".join(steps))


def build_object(name, flags, folder):
    source = os.path.join(GUEST, name + ".c")
    require(run(folder, "gcc", "-std=gnu17", "-O1", "-g1", *flags, "-c", source, "-o", name + ".o"), name + ".c")


def build_quick(folder):
    """What tells quickly whether a program is free of faults; another build describes faults. Undefined behaviour traps without a word,
    and nothing is optimised.

    host        loads a program that was built as a shared object
    quick.sh    builds whole.c, or whole.s where that is given, and becomes the host; compiler, assembler and linker are called directly
    compiler.so, compiler.json, stub.c    see build_compiler
    """
    build_object("fulcrum_whole", [], folder)
    sources = [os.path.join(GUEST, "fulcrum_host.c"), "fulcrum_whole.o"]
    require(run(folder, "gcc", "-O1", "-fsanitize=address", *sources, "-o", "host", "-Wl,--no-as-needed", "-lm"), "fulcrum_host.c")
    compile_, assemble = build_compiler(folder, "whole", QUICK)
    link_ = ["ld", "-shared", "-Bsymbolic", "whole.o", "-o", "whole.so"]
    with open(os.path.join(folder, "quick.sh"), "w") as out:
        out.write("{ { [ -e whole.s ] || %s; } && %s && %s; } >/dev/null 2>&1 || exit 88\n" % tuple(map(shlex.join, (compile_, assemble, link_))))
        out.write('exec "${0%/*}/host" ./whole.so\n')


def build_compiler(folder, name, flags):
    """What makes a compiler stay (fulcrum_compiler.c), and its command: copies of it make NAME.s of NAME.c. Returns the commands that gcc
    itself would run for that and for NAME.o."""
    compile_, assemble = compiler_steps(folder, name, flags)
    program = '-DPROGRAM="%s.c"' % name
    source = os.path.join(GUEST, "fulcrum_compiler.c")
    require(run(folder, "gcc", "-std=gnu17", "-O1", "-shared", "-fPIC", program, source, "-o", "compiler.so"), "fulcrum_compiler.c")
    with open(os.path.join(folder, "stub.c"), "w") as out:
        out.write('#include "%s.c"\n' % name)
    with open(os.path.join(folder, "compiler.json"), "w") as out:
        json.dump([{name + ".c": "stub.c", name + ".s": "-"}.get(word, word) for word in compile_], out)
    return compile_, assemble


def compiler_steps(folder, name, flags):
    with open(os.path.join(folder, name + ".c"), "w") as empty:
        empty.write("int main(void) { return 0; }\n")
    told = run(folder, "gcc", "-###", *flags, "-c", name + ".c", "-o", name + ".o").stderr
    steps = [shlex.split(line) for line in told.splitlines() if line.startswith(" ")]
    if len(steps) != 2 or os.path.basename(steps[0][0]) != "cc1":
        raise NotBuilt("gcc does not say how it compiles: " + told[:200])
    assembly = steps[0][steps[0].index("-o") + 1]
    return [[word.replace(assembly, name + ".s") for word in step] for step in steps]


def build_driver(runtime, folder):
    require(run(folder, "gcc", *COMPILE, "-w", "-I", GUEST, "-c", "driver.c", "-o", "driver.o"), "driver.c")
    trial = link(folder, [*runtime_objects(runtime), "driver.o"], "trial")
    wanted = sorted(set(re.findall(r"undefined reference to [`']([^']+)'", trial.stderr)))
    if not wanted:
        raise NotBuilt("driver.c calls nothing of a candidate" if trial.returncode == 0 else first_error(trial, "driver.c"))
    with open(os.path.join(folder, "wanted.txt"), "w") as out:
        out.write("\n".join(wanted) + "\n")


def build_candidate(runtime, driver, folder):
    require(run(folder, "gcc", "-std=gnu17", "-E", "-w", "-fsanitize=address,undefined", "candidate.c", "-o", "candidate.i"), "candidate.c")
    refuse(screen.forbidden_text(preprocessed(folder)))
    require(run(folder, "gcc", *COMPILE, "-w", "-fmax-errors=3", "-c", "candidate.i", "-o", "candidate.o"), "candidate.c")
    refuse(screen.forbidden_object(*describe_object(folder)))
    # Everything but what the driver asks for becomes local: a main is never run, a malloc of the candidate replaces no other.
    wanted = os.path.join(driver, "wanted.txt")
    require(run(folder, "objcopy", "--keep-global-symbols=" + wanted, "candidate.o", "local.o"), "candidate.c")
    objects = [*runtime_objects(runtime), os.path.join(driver, "driver.o"), "local.o"]
    require(link(folder, objects, "solver"), "candidate.c")


def build_whole(quick, folder):
    """One program, as data sets have it whose tests stand in the candidate's own translation unit."""
    with open(os.path.join(folder, "candidate.c"), errors="surrogateescape") as text:
        candidate = text.read()
    with open(os.path.join(folder, "test.c"), errors="surrogateescape") as text:
        test = text.read()
    with open(os.path.join(folder, "whole.c"), "w", errors="surrogateescape") as out:
        out.write(candidate + "\n#undef NDEBUG\n" + test)
    require(run(folder, "gcc", "-std=gnu17", "-E", "-w", "-fsanitize=address,undefined", "candidate.c", "-o", "candidate.i"), "candidate.c")
    refuse(screen.forbidden_text(preprocessed(folder)))
    require(run(folder, "gcc", *COMPILE, "-w", "-fmax-errors=3", "-c", "whole.c", "-o", "whole.o"), "whole.c")
    options = os.path.join(quick, "fulcrum_whole.o")
    sanitized = ["gcc", "-fsanitize=address,undefined", *linker(), options, "whole.o", "-o", "whole", "-lm"]
    require(run(folder, *sanitized), "whole.c")
    require(run(folder, "gcc", "-std=gnu17", "-O1", "-w", *linker(), "whole.c", "-o", "plain", "-lm"), "whole.c")


def preprocessed(folder):
    with open(os.path.join(folder, "candidate.i"), errors="replace") as text:
        program = text.read(PREPROCESSED_CHARACTERS + 1)
    if len(program) > PREPROCESSED_CHARACTERS:
        raise NotBuilt("longer than %d characters after preprocessing" % PREPROCESSED_CHARACTERS)
    return program


def refuse(reason):
    if reason is not None:
        raise NotBuilt("not allowed: " + reason)


def describe_object(folder):
    """Section names, defined symbols with their types, undefined symbols."""
    listing = run(folder, "readelf", "-SsW", "candidate.o")
    if listing.returncode != 0:
        raise NotBuilt(first_error(listing, "candidate.c"))
    sections = re.findall(r"^\s*\[\s*\d+\]\s+(\S+)", listing.stdout, re.M)
    symbols = re.findall(r"^\s*\d+: [0-9a-f]+\s+\S+ (\w+)\s+(\w+)\s+\w+\s+(\w+) (\S+)", listing.stdout, re.M)
    defined = [(name, kind) for kind, _, index, name in symbols if index != "UND"]
    undefined = [name for _, _, index, name in symbols if index == "UND"]
    return sections, defined, undefined


def main(arguments):
    action, *folders = [arguments[0], *map(os.path.abspath, arguments[1:])]
    try:
        {
            "runtime": build_runtime,
            "quick": build_quick,
            "driver": build_driver,
            "candidate": build_candidate,
            "whole": build_whole,
        }[action](*folders)
        outcome = {"built": True}
    except NotBuilt as problem:
        outcome = {"built": False, "detail": str(problem)}
    print(json.dumps(outcome))


if __name__ == "__main__":
    main(sys.argv[1:])
