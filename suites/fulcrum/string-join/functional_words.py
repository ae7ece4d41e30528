def test_joins_two_words(solver, workspace):
    assert solver.call("join_words", 32, "hello", "world") == "hello world"


def test_joins_other_words(solver, workspace):
    assert solver.call("join_words", 64, "good", "morning everybody") == "good morning everybody"


def test_empty_first_word(solver, workspace):
    assert solver.call("join_words", 16, "", "end") == " end"


def test_sentence_of_some_length(solver, workspace):
    first, second = "a" * 30, "b" * 20
    assert solver.call("join_words", 128, first, second) == first + " " + second


def test_buffer_that_just_fits(solver, workspace):
    assert solver.call("join_words", 12, "hello", "world") == "hello world"
