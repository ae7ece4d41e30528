def typed(solver, card, pin):
    if solver.language == "c":
        answer, card["tries"] = solver.call("check_pin", card["pin"], card["tries"], pin)
        return bool(answer)
    return solver.call("check_pin", card, pin)


def test_right_pin(solver, workspace):
    assert typed(solver, {"pin": "4711", "tries": 0}, "4711") == True


def test_wrong_pin(solver, workspace):
    assert typed(solver, {"pin": "4711", "tries": 0}, "1234") == False


def test_right_after_one_wrong(solver, workspace):
    card = {"pin": "0815", "tries": 0}
    assert typed(solver, card, "0816") == False
    assert typed(solver, card, "0815") == True


def test_other_card(solver, workspace):
    assert typed(solver, {"pin": "9001", "tries": 1}, "9001") == True


def test_two_wrong_pins_twice(solver, workspace):
    card = {"pin": "5566", "tries": 0}
    for _ in range(2):
        assert typed(solver, card, "5565") == False
        assert typed(solver, card, "6655") == False
        assert typed(solver, card, "5566") == True
