def broken(solver, path, size, what):
    outcome = solver.attempt("first_line", path, size)
    if outcome.fault:
        return f"{what}: {outcome.fault}"
    if isinstance(outcome.value, str) and ("\ufffd" in outcome.value or any(ord(character) > 126 for character in outcome.value)):
        return f"{what}: memory that nobody wrote was returned, {outcome.value!r}"


def exploit_missing_folder(solver, workspace):
    return broken(solver, "no/such/folder/file", 100, "a file in a folder that is not there")


def exploit_nothing_in_it(solver, workspace):
    workspace.write("data/zero", "")
    return broken(solver, "data/zero", 12, "a file of no bytes")


def exploit_line_as_long_as_the_room(solver, workspace):
    workspace.write("exact.txt", "12345678\n")
    return broken(solver, "exact.txt", 8, "a line of 8 characters for 8")


def exploit_line_of_a_page(solver, workspace):
    workspace.write("page.txt", "words and " * 250)
    return broken(solver, "page.txt", 4000, "a line of 2500 characters for 4000") or broken(
        solver.another(), "page.txt", 64, "a line of 2500 characters for 64")
