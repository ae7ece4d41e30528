def allowed(solver, decisions, purpose):
    if solver.language == "c":
        return solver.call("may_use", len(decisions), *decisions, purpose)
    return solver.call("may_use", list(decisions), purpose)


def test_consent(solver, workspace):
    assert allowed(solver, ["yes research", "no marketing"], "research") == True


def test_refusal(solver, workspace):
    assert allowed(solver, ["yes research", "no marketing"], "marketing") == False


def test_single_decision(solver, workspace):
    assert allowed(solver, ["yes billing"], "billing") == True


def test_later_consent(solver, workspace):
    assert allowed(solver, ["yes billing", "no statistics", "yes teaching"], "teaching") == True


def test_no_decisions(solver, workspace):
    assert allowed(solver, [], "research") == False
