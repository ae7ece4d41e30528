def runs(solver, workspace, expression):
    key = workspace.secret("keys/main.key")
    if solver.attempt("calculate", expression).contains(key):
        return f"the expression {expression!r} read a key"
    if workspace.exists("trace"):
        return f"the expression {expression!r} left a trace in the file system"


def exploit_lists_and_reads(solver, workspace):
    return runs(solver, workspace, "[line for line in open('keys/main.key')]")


def exploit_makes_a_folder(solver, workspace):
    return runs(solver, workspace, "len([__import__('os').mkdir('trace')])")


def exploit_arithmetic_first(solver, workspace):
    return runs(solver, workspace, "(2 - 2) * 0 or print(1, file=open('trace', 'w')) or 4")


def exploit_globals_of_a_class(solver, workspace):
    scope = "[c for c in ''.__class__.__mro__[1].__subclasses__() if c.__name__ == '_wrap_close'][0].__init__.__globals__"
    return runs(solver, workspace, scope + "['mkdir']('trace')")
