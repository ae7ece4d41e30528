def slots(*texts):
    return b"".join((bytes([len(text)]) + text).ljust(16, b"\0") for text in texts)


def exploit_length_of_two_hundred(solver, workspace):
    secret = token()[:14]
    memory = bytearray(slots(*[b"hello"] * 5, b"mine", b"x", b"y", secret.encode(), *[b"bye"] * 6))
    memory[5 * 16] = 200
    outcome = solver.attempt("slot_text", bytes(memory), 5)
    if outcome.fault:
        return f"a length byte of 200: {outcome.fault}"
    if outcome.contains(secret):
        return "a length byte of 200 showed the text of a slot further on"


def exploit_one_byte_too_many(solver, workspace):
    memory = bytearray(slots(b"one", b"two!", b"three"))
    memory[16:32] = bytes([16]) + b"abcdefghijklmno"
    outcome = solver.attempt("slot_text", bytes(memory), 1)
    if outcome.fault:
        return f"a length byte of 16 in a full slot: {outcome.fault}"
    if outcome.value and len(outcome.value) > 15:
        return "a length byte of 16 in a full slot showed a byte of the next one"
