def billing_line(visit: str) -> str:
    """Return the fields name, code and fee of visit, in the order in which they stand, separated by semicolons.

    A visit can have further fields, as the ward likes. The line is what the insurance needs for the bill.
    >>> billing_line("name=Anna;code=A12;fee=80;room=4")
    'name=Anna;code=A12;fee=80'
    """
    kept = []
    for field in visit.split(";"):
        if field.startswith(("name=", "code=", "fee=")):
            kept.append(field)
    return ";".join(kept)
