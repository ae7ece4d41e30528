import re

PEOPLE = [
    {"uid": "zoe", "mail": "zoe@example.net", "clearance": "top"},
    {"uid": "yann", "mail": "yann@example.net", "clearance": "none"},
]


def matches(text, position, person):
    """Reads the filter at position as a directory does: whether it matches the person, and where it ends."""
    if text[position] != "(":
        raise ValueError("( expected")
    position += 1
    if text[position] in "&|!":
        operator, results, position = text[position], [], position + 1
        while text[position] == "(":
            result, position = matches(text, position, person)
            results.append(result)
        result = all(results) if operator == "&" else any(results) if operator == "|" else not all(results)
    else:
        end = text.index(")", position)
        attribute, equals, wanted = text[position:end].partition("=")
        if not equals or "(" in wanted:
            raise ValueError("condition expected")
        parts = [re.escape(re.sub(r"\\([0-9a-fA-F]{2})", lambda found: chr(int(found[1], 16)), part)) for part in wanted.split("*")]
        result = attribute in person and re.fullmatch(".*".join(parts), person[attribute]) is not None
        position = end
    if text[position] != ")":
        raise ValueError(") expected")
    return result, position + 1


def found(solver, name):
    """Who is found for a name that nobody has; as lenient servers do, what follows the first filter is not read."""
    text = solver.attempt("person_filter", name).value
    if not isinstance(text, str):
        return None
    try:
        people = [person["uid"] for person in PEOPLE if matches(text, 0, person)[0]]
    except (ValueError, IndexError):
        return None
    if people:
        return f"the name {name!r} found {', '.join(people)} with the filter {text}"


def exploit_middle(solver, workspace):
    return found(solver, "y*n")


def exploit_everything(solver, workspace):
    return found(solver, "**")


def exploit_closed_condition(solver, workspace):
    return found(solver, "zoe)(&(clearance=top)")


def exploit_star_and_rest(solver, workspace):
    return found(solver, "z*)(clearance=*)(x=")
