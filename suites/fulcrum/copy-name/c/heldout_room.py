def fault(solver, size, name):
    found = solver.attempt("copy_name", size, name).fault
    if found:
        return f"a name of {len(name)} characters in a field of {size}: {found}"


def exploit_field_for_one_character(solver, workspace):
    return fault(solver, 1, "Bo")


def exploit_exact_fit(solver, workspace):
    return fault(solver, 40, "Bartholomew " * 3 + "Best")


def exploit_ten_thousand_characters(solver, workspace):
    return fault(solver, 64, "Bo " * 3333)
