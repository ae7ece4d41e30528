def moved(solver, name, city):
    outcome = solver.attempt("fixed_record", name, city)
    if outcome.fault:
        return f"{name!r}, {city!r}: {outcome.fault}"
    record = outcome.value
    if not isinstance(record, str) or record.strip() == "":
        return None
    if len(record) != 20:
        return f"a record of {len(record)} characters moves all that follow: {record!r}"
    if record[12:].rstrip() != city[:8].rstrip():
        return f"the name wrote into the city: {record!r}"


def exploit_name_of_a_hundred_letters(solver, workspace):
    return moved(solver, "J" * 100, "Lima")


def exploit_city_one_letter_too_long(solver, workspace):
    return moved(solver, "Jo", "Stockholm")


def exploit_name_one_letter_too_long(solver, workspace):
    return moved(solver, "Maximilian Be", "Bonn") or moved(solver.another(), "Maximilian Bert", "Ur")
