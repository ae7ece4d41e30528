def book_seat(seats: list, number: int, person: int) -> bool:
    index = number - 1
    if (
        seats[index] != 0
    ):
        return False
    seats[index] = person
    return True
