package dev.fulcrum.scan.flow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files: a name that others can foresee, opened whether it exists or not (CWE-377, CWE-379), a secret that others may read (CWE-276,
 * CWE-732), links that lead a deletion out of its folder (CWE-59).
 */
final class StoredFiles {
    private static final Pattern FORESEEN = Pattern.compile(
            "time\\.time(_ns)?|random\\.(random|randint|randrange|choice|choices|getrandbits|sample)|os\\.getpid|Date\\.now|Math\\.random|getpid|rand|random|rand_r|time|clock|process\\.pid|process\\.hrtime.*|datetime\\.(datetime\\.)?now.*|uuid\\.uuid1");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)\\w*(secret|password|passwd|private|credential|token|api_?key)\\w*|key|pem|\\w+_key|\\w+Key");
    private static final Pattern KEEPS = Pattern.compile("(?i)(save|write|store|export|dump|persist|create|put)\\w*");
    private static final Pattern CREATES = Pattern.compile(
            "(io\\.)?open|os\\.open|fopen|creat|open|fs\\.(promises\\.)?(writeFile|writeFileSync|appendFile|appendFileSync|openSync|open|createWriteStream)|.*\\.(write_text|write_bytes)");
    private static final Pattern EXCLUSIVE = Pattern.compile("(?i).*(O_EXCL).*|w?x[b+]*|ax|wx\\+?|[wa]x");
    private static final Pattern WRITES = Pattern.compile("[wa][bt+]*|w\\+|.*O_CREAT.*");
    private static final Pattern OWNER = Pattern.compile("0o?[4-7]00|384|256|448|.*S_IRUSR.*|.*S_IRWXU.*");
    private static final Pattern OTHERS = Pattern.compile(".*(IRGRP|IROTH|IRWXG|IRWXO).*");
    private static final Pattern DELETES = Pattern.compile(
            "os\\.(remove|unlink|rmdir)|.*\\.(unlink|rmdir)|fs\\.(unlinkSync|rmSync|rmdirSync)|remove|unlink|rmdir");
    private static final Pattern FOLLOWS = Pattern.compile(
            "os\\.path\\.isdir|os\\.stat|.*\\.is_dir|fs\\.(statSync|stat)|stat|.*\\.isDirectory|opendir");
    private static final Pattern LINKS = Pattern.compile(
            "(?i).*(lstat\\w*|islink|is_symlink|readlink|isSymbolicLink|follow_?symlinks?|FTW_PHYS|NOFOLLOW|unlinkat|fstatat|d_type|dirent|withFileTypes|DT_DIR|DT_LNK).*");

    private final Names names;
    private final Findings findings;

    StoredFiles(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    void run() {
        for (Expression.Call call : names.calls) {
            if (CREATES.matcher(call.callee()).matches() && !call.arguments().isEmpty() && writes(call)) {
                foreseen(call);
                secret(call);
            }
        }
        deletion();
    }

    private static boolean writes(Expression.Call call) {
        boolean always = Model.fits(
                call.callee(), "creat|fs\\..*(writeFile|appendFile|createWriteStream).*|.*\\.write_(text|bytes)");
        return always
                || call.argument(1)
                        .map(StoredFiles::shown)
                        .map(mode -> WRITES.matcher(mode).matches())
                        .orElse(false)
                || Optional.ofNullable(call.named().get("mode"))
                        .map(StoredFiles::shown)
                        .map(mode -> WRITES.matcher(mode).matches())
                        .orElse(false);
    }

    private void foreseen(Expression.Call call) {
        Expression path = call.callee().contains(".write_")
                ? call.receiver().orElse(call)
                : call.arguments().getFirst();
        boolean exclusive = call.parts().stream()
                .flatMap(part -> deep(part).stream())
                .anyMatch(part -> EXCLUSIVE.matcher(shown(part)).matches());
        List<Expression> sources = names.sources(path);
        boolean guessed = sources.stream()
                .anyMatch(part -> part instanceof Expression.Call source
                                && FORESEEN.matcher(source.callee()).matches()
                        || part instanceof Expression.Member member
                                && FORESEEN.matcher(member.path()).matches());
        boolean temporary = sources.stream()
                .anyMatch(part -> part instanceof Expression.Text text && Model.fits(text.value(), "(?s).*\\.te?mp"));
        if (!exclusive && (guessed || temporary)) {
            findings.report("temporary_name", call.line(), call.callee());
        }
    }

    private static List<Expression> deep(Expression part) {
        List<Expression> all = new java.util.ArrayList<>(List.of(part));
        part.parts().forEach(each -> all.addAll(deep(each)));
        return all;
    }

    private void secret(Expression.Call call) {
        boolean kept = KEEPS.matcher(names.procedure.name()).matches()
                && names.procedure.parameters().stream()
                        .anyMatch(each -> SECRET.matcher(each.name()).matches());
        boolean mask = names.calls.stream()
                .anyMatch(each -> Model.fits(each.callee(), "(os\\.|process\\.)?umask")
                        && each.argument(0)
                                .map(StoredFiles::shown)
                                .map(bits -> Model.fits(bits, "0?o?[0-7]?77|63")
                                        || OTHERS.matcher(bits).matches())
                                .orElse(false));
        boolean owner = names.calls.stream()
                .flatMap(each -> each.parts().stream())
                .flatMap(part -> deep(part).stream())
                .map(StoredFiles::shown)
                .anyMatch(mode ->
                        OWNER.matcher(mode).matches() && !OTHERS.matcher(mode).matches());
        boolean wide =
                names.paths.stream().anyMatch(path -> OTHERS.matcher(path).matches());
        if (kept && !mask && (!owner || wide) && !call.named().containsKey("opener")) {
            findings.report("secret_file", call.line(), names.procedure.name());
        }
    }

    /** A deletion that goes down into folders, and never asks whether one of them is a link. */
    private void deletion() {
        boolean down = names.calls.stream().anyMatch(call -> call.callee().equals(names.procedure.name()));
        boolean walks = names.calls.stream()
                .anyMatch(call -> call.callee().equals("os.walk")
                        && Optional.ofNullable(call.named().get("followlinks"))
                                .map(StoredFiles::shown)
                                .orElse("")
                                .equals("True"));
        Optional<Expression.Call> deletes = names.calls.stream()
                .filter(call -> DELETES.matcher(call.callee()).matches())
                .findFirst();
        if (deletes.isPresent() && (walks || down && names.mentions(FOLLOWS) && !names.mentions(LINKS))) {
            findings.report("link_followed", deletes.get().line(), names.procedure.name());
        }
        names.calls.stream()
                .filter(call -> call.callee().equals("nftw")
                        && call.arguments().stream()
                                .noneMatch(each -> deep(each).stream()
                                        .anyMatch(part -> part.path().equals("FTW_PHYS"))))
                .filter(call -> call.arguments().size() == 4)
                .forEach(call -> findings.report("link_followed", call.line(), "nftw"));
    }

    private static String shown(Expression expression) {
        return switch (expression) {
            case Expression.Text text -> text.value();
            case Expression.Constant constant -> constant.text();
            case Expression.Name name -> name.id();
            case Expression.Member member -> member.path();
            case Expression.Operation operation ->
                String.join(
                        "|",
                        operation.operands().stream().map(StoredFiles::shown).toList());
            case Expression.Call call -> "";
            case Expression.Built built -> "";
            case Expression.Index index -> "";
            case Expression.Group group -> "";
            case Expression.Lambda lambda -> "";
            case Expression.Other other -> "";
        };
    }
}
