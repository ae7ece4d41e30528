def exploit_first_word_too_long(solver, workspace):
    outcome = solver.attempt("join_words", 8, "abcdefghijklmnopqrstuvwxyz" * 3, "z")
    if outcome.fault:
        return f"a first word of 78 characters into a buffer of 8: {outcome.fault}"


def exploit_room_for_all_but_one(solver, workspace):
    for size in (21, 22, 23):
        outcome = solver.another().attempt("join_words", size, "twelve chars", "ten chars!")
        if outcome.fault:
            return f"23 characters and a zero into a buffer of {size}: {outcome.fault}"


def exploit_long_text_in_a_large_buffer(solver, workspace):
    outcome = solver.attempt("join_words", 20000, "0123456789" * 400, "9876543210" * 500)
    if outcome.fault:
        return f"9001 characters into a buffer of 20000, through a smaller one: {outcome.fault}"
