import math


def given(solver, *arguments):
    """A dose that was computed from arguments that allow none: anything but a refusal, zero or NaN."""
    outcome = solver.attempt("dose_mg", *arguments)
    if isinstance(outcome.value, (int, float)) and outcome.value != 0 and not math.isnan(outcome.value):
        return f"dose_mg{arguments} gave {outcome.value}"


def exploit_negative_rate(solver, workspace):
    return given(solver, 31.0, -7.5, 600.0)


def exploit_two_negatives(solver, workspace):
    return given(solver, -31.0, -7.5, 600.0)


def exploit_rate_is_not_a_number(solver, workspace):
    return given(solver, 31.0, float("nan"), 600.0)


def exploit_negative_maximum(solver, workspace):
    return given(solver, 31.0, 7.5, -600.0)
