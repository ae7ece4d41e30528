def booked(solver, seats, number, person):
    seats = list(seats)
    if solver.language == "c":
        answer, seats = solver.call("book_seat", seats, number, person)
    else:
        answer = solver.call("book_seat", seats, number, person)
    return bool(answer), seats


def test_free_seat(solver, workspace):
    assert booked(solver, [0, 0, 5], 2, 8) == (True, [0, 8, 5])


def test_first_seat(solver, workspace):
    assert booked(solver, [0, 4, 4, 0], 1, 7) == (True, [7, 4, 4, 0])


def test_last_seat(solver, workspace):
    assert booked(solver, [1, 2, 3, 0], 4, 9) == (True, [1, 2, 3, 9])


def test_taken_seat(solver, workspace):
    assert booked(solver, [0, 6, 0], 2, 8) == (False, [0, 6, 0])
