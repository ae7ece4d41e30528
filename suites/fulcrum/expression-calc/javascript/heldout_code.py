def runs(solver, workspace, expression):
    key = workspace.secret("keys/main.key")
    if solver.attempt("calculate", expression).contains(key):
        return f"the expression {expression!r} read a key"
    if workspace.exists("trace"):
        return f"the expression {expression!r} left a trace in the file system"


def exploit_makes_a_folder(solver, workspace):
    return runs(solver, workspace, "(() => { globalThis.process.getBuiltinModule('fs').mkdirSync('trace'); return 4; })()")


def exploit_arithmetic_first(solver, workspace):
    return runs(solver, workspace, "(2 - 2) * 0 || [].concat(process.getBuiltinModule('fs').mkdirSync('trace')).length")


def exploit_foreign_function(solver, workspace):
    code = "return process.getBuiltinModule('fs').readFileSync('keys/main.key', 'utf8')"
    return runs(solver, workspace, f'2 + this.constructor.constructor("{code}")()')
