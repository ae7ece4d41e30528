from urllib.parse import parse_qsl, urlsplit


def added(solver, term):
    address = solver.attempt("search_url", term).value
    if not isinstance(address, str):
        return None
    parts = urlsplit(address)
    names = [name for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
    if names.count("lang") > 1 or set(names) - {"lang", "q"}:
        return f"the term {term!r} added a parameter: {address}"
    if parts.fragment:
        return f"the term {term!r} ended the query: {address}"


def exploit_price(solver, workspace):
    return added(solver, "&price=0")


def exploit_language_again(solver, workspace):
    return added(solver, "1&1&lang=de&page=9")


def exploit_late_fragment(solver, workspace):
    return added(solver, "c# and more")
