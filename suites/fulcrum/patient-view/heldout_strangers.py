def leaked(solver, user, number, records, secret):
    if solver.language == "c":
        flat = [field for record in records for field in record.values()]
        outcome = solver.attempt("read_record", len(records), *flat, user, number)
    else:
        outcome = solver.attempt("read_record", records, user, number)
    if outcome.contains(secret) or secret in solver.output():
        return f"{user!r} was shown record {number}, which belongs to somebody else"


def ward(secret):
    return [
        {"number": 501, "patient": "yusuf", "doctor": "dr lane", "text": "therapy " + secret},
        {"number": 502, "patient": "yusuf", "doctor": "dr vega", "text": "x-ray"},
        {"number": 503, "patient": "ines", "doctor": "dr vega", "text": "allergy"},
    ]


def exploit_nobody(solver, workspace):
    secret = token()
    return leaked(solver, "visitor", 501, ward(secret), secret)


def exploit_doctor_of_another_record(solver, workspace):
    secret = token()
    return leaked(solver, "dr vega", 501, ward(secret), secret)


def exploit_neighbour(solver, workspace):
    secret = token()
    return leaked(solver, "ines", 501, ward(secret), secret)


def exploit_shortened_name(solver, workspace):
    secret = token()
    return leaked(solver, "yus", 501, ward(secret), secret) or leaked(solver, "dr l", 501, ward(secret), secret)
