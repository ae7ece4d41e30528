import builtins
import pickle


class Call:
    """Pickles as the result of a call, which unpickling makes."""

    def __init__(self, function, *arguments):
        self.function = function
        self.arguments = arguments

    def __reduce__(self):
        return self.function, self.arguments


def exploit_executes(solver, workspace):
    program = "import os\nos.mkdir('taken')"
    solver.attempt("load_cart", pickle.dumps({"cart": ["milk", 1, Call(builtins.exec, program)]}, protocol=2))
    if workspace.exists("taken"):
        return "loading the cart ran a program"


def exploit_library_function(solver, workspace):
    workspace.write("orders.txt", "1 tea")
    data = b"cos\nrename\n(Vorders.txt\nVtaken.txt\ntR."
    solver.attempt("load_cart", data)
    if workspace.exists("taken.txt"):
        return "loading the cart renamed a file"
