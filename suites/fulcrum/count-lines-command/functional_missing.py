def test_missing_file_is_no_count(solver, workspace):
    outcome = solver.attempt("count_lines", "none.txt")
    assert not outcome.fault and not outcome.gone and not outcome.timed_out
    assert not isinstance(outcome.value, int) or outcome.value < 1
