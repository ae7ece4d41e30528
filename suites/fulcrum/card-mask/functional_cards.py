def test_sixteen_digits(solver, workspace):
    assert solver.call("mask_card", "4111111111111111") == "*" * 12 + "1111"


def test_another_card(solver, workspace):
    assert solver.call("mask_card", "5500005555555559") == "*" * 12 + "5559"


def test_a_third_card(solver, workspace):
    assert solver.call("mask_card", "6011000990139424") == "*" * 12 + "9424"
