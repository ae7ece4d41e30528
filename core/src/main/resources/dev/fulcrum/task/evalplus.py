# Tests in the form of EvalPlus: inputs, and a reference solution that says what is expected. Runs in the tester, apart from candidates.
#
# TEXT, before these lines, is a JSON document: {"suite": "humaneval" | "mbpp", "task", "entry_point", "reference", "inputs", "atol"}.
# The rules of comparison are those of evalplus 0.3.1 (evalplus/eval), the shapes of inputs those of its data set's reader.
import json
import marshal
import math
import sys

_RELATIVE = 1e-7
_MEMORY = "evalplus expected values"


class Expected:
    """The expected values of a task: the same for all its samples, so a tester that lives on keeps those of the last task."""

    def __init__(self, text):
        task = json.loads(text)
        self.text = text
        self.name = task["entry_point"]
        self.rules = task["suite"]
        self.tolerance = task["atol"]
        program = {"__name__": "reference"}
        exec(compile(task["reference"], "reference.py", "exec"), program)
        shape = SHAPES.get(task["task"], list) if self.rules == "mbpp" else list
        self.cases = []
        for given in task["inputs"]:
            arguments = marshal.dumps(tuple(shape(given)))
            self.cases.append((arguments, program[self.name](*marshal.loads(arguments))))


def expected():
    known = sys.modules.get(_MEMORY)
    if known is None or known.text is not TEXT and known.text != TEXT:
        known = sys.modules[_MEMORY] = Expected(TEXT)
    return known


def _check(candidate):
    task = expected()
    tolerance = task.tolerance
    accepts = SPECIAL.get((task.rules, task.name))
    for number, (arguments, wanted) in enumerate(task.cases):
        found = candidate(*marshal.loads(arguments))
        if accepts is not None:
            right = accepts(found, wanted, marshal.loads(arguments), tolerance)
        else:
            right = found == wanted
        if tolerance == 0 and _is_of_floats(wanted):
            tolerance = 1e-6  # from the first result of floats on, as evalplus does
        if not right and tolerance != 0 and accepts is not _root:
            right = type(found) is type(wanted) and _close(found, wanted, tolerance)
        assert right, "input %d of %d" % (number + 1, len(task.cases))


def _is_of_floats(value):
    if isinstance(value, (list, tuple)) and value:
        return all(isinstance(each, float) for each in value)
    return isinstance(value, float)


def _close(found, wanted, tolerance):
    """What numpy.allclose says of numbers and of lists and tuples of them of equal lengths."""
    if isinstance(wanted, (list, tuple)):
        return (
            isinstance(found, (list, tuple))
            and len(found) == len(wanted)
            and all(_close(one, other, tolerance) for one, other in zip(found, wanted))
        )
    if not isinstance(found, (int, float, complex)) or not isinstance(wanted, (int, float, complex)):
        return False
    return found == wanted or abs(found - wanted) <= tolerance + _RELATIVE * abs(wanted)


def _root(found, wanted, arguments, tolerance):
    return abs(sum(factor * math.pow(found, power) for power, factor in enumerate(arguments[0]))) <= tolerance


def _any_result(found, wanted, arguments, tolerance):
    return True


def _or_zero(found, wanted, arguments, tolerance):
    return found == wanted or found == 0


def _or_surface_by_height(found, wanted, arguments, tolerance):
    edge, height = arguments
    slant = math.sqrt((edge / 2) ** 2 + height**2)
    return found == wanted or abs(found - round(edge**2 + 2 * edge * slant)) <= tolerance


def _or_distance_of_padded(found, wanted, arguments, tolerance):
    one, other = map(str, arguments)
    width = max(len(one), len(other))
    digits = zip(one.zfill(width), other.zfill(width))
    return found == wanted or found == sum(abs(int(a) - int(b)) for a, b in digits)


def _same_set(found, wanted, arguments, tolerance):
    return set(found) == set(wanted)


def _found_something(found, wanted, arguments, tolerance):
    """The driver in the candidate's process says of a match only whether there is one."""
    return found == (wanted if isinstance(wanted, bool) else wanted is not None)


SPECIAL = {
    ("humaneval", "find_zero"): _root,
    ("mbpp", "are_equivalent"): _any_result,
    ("mbpp", "sum_div"): _or_zero,
    ("mbpp", "surface_Area"): _or_surface_by_height,
    ("mbpp", "digit_distance_nums"): _or_distance_of_padded,
    **{
        ("mbpp", name): _same_set
        for name in (
            "similar_elements",
            "find_char_long",
            "common_in_nested_lists",
            "extract_singly",
            "larg_nnum",
            "intersection_array",
            "find_dissimilar",
            "Diff",
        )
    },
    **{("mbpp", name): _found_something for name in ("check_str", "text_match_three", "text_starta_endb")},
}


# JSON has no tuples, sets and complex numbers: what the arguments of these tasks are.


def _tuples(given):
    return [tuple(each) for each in given]


def _lists_of_tuples(given):
    return [_tuples(each) for each in given]


def _tuples_of_tuples(given):
    return [tuple(_tuples(each)) for each in given]


def _tuple_first(given):
    return [tuple(given[0]), *given[1:]]


def _tuples_in_first(given):
    return [_tuples(given[0]), *given[1:]]


def _tuple_second(given):
    return [given[0], tuple(given[1])]


def _sets_in_first(given):
    return [[set(each) if isinstance(each, list) and each else {} for each in given[0]]]


def _float_and_complex(given):
    return [float(given[0]), complex(given[1])]


def _complex_first(given):
    return [complex(given[0])]


def _tuple_of_tuples_and_others(given):
    return [tuple(tuple(each) if isinstance(each, list) else each for each in given[0])]


def _tuples_as_values(given):
    return [{key: tuple(value) for key, value in given[0].items()}, *given[1:]]


def _tuples_throughout(given):
    return tuple(map(_tuples_throughout, given)) if isinstance(given, list) else given


SHAPES = {
    "Mbpp/%d" % number: shape
    for shape, numbers in (
        (_tuples, "2 116 132 143 222 261 273 394 399 421 424 429 470 560 579 596 616 630 726 740 744 809"),
        (_lists_of_tuples, "63 64 70 94 120 237 272 299 400 409 417 438 473 614 780"),
        (_tuples_in_first, "75 413 444 753"),
        (_tuple_second, "106 750"),
        (_sets_in_first, "115"),
        (_float_and_complex, "124"),
        (_tuple_first, "250 307 405 446 617 720 763 808"),
        (_tuples_of_tuples, "259 401 445"),
        (_tuple_of_tuples_and_others, "278"),
        (_tuples_as_values, "722"),
        (_complex_first, "252"),
        (_tuples_throughout, "580 615 791"),
    )
    for number in map(int, numbers.split())
}

# A candidate may itself be called check, so the call is made here.
_check(globals()[expected().name])
