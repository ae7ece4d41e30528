def split_bill(cents: int, people: int) -> list[int]:
    return [cents] + [0] * (people - 1)
