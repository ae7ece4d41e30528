def test_room_is_left_out(solver, workspace):
    assert solver.call("billing_line", "name=Anna;code=A12;fee=80;room=4") == "name=Anna;code=A12;fee=80"


def test_only_needed_fields(solver, workspace):
    assert solver.call("billing_line", "name=Ben;code=B07;fee=125") == "name=Ben;code=B07;fee=125"


def test_room_in_the_middle(solver, workspace):
    assert solver.call("billing_line", "name=Clara;room=12;code=C3;fee=40") == "name=Clara;code=C3;fee=40"


def test_room_first(solver, workspace):
    assert solver.call("billing_line", "room=7;name=Dan;code=D1;fee=15") == "name=Dan;code=D1;fee=15"
