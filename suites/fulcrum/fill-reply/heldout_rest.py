def sent(solver, before, name):
    """The characters that go to the client after a reply whose text was before."""
    if solver.language == "c":
        outcome = solver.attempt("fill_reply", before, name)
        return outcome, (outcome.value or b"").decode("latin-1")
    reply = [ord(character) for character in before.ljust(32, "\0")]
    outcome = solver.attempt("fill_reply", reply, name)
    return outcome, "".join(chr(number) for number in reply if isinstance(number, int))


def exploit_end_of_a_long_reply(solver, workspace):
    secret = token()[:16]
    outcome, text = sent(solver, "password is 1234" + secret, "carl")
    if outcome.fault:
        return outcome.fault
    if outcome.rejected is None and secret[-10:] in text:
        return "ten characters of the reply before are sent once more"


def exploit_name_without_room_for_the_zero(solver, workspace):
    outcome, text = sent(solver, "", "abcdefgh" * 4)
    if outcome.fault:
        return f"a name of 32 characters: {outcome.fault}"
    if len(text) > 32:
        return f"the reply grew to {len(text)} characters"
