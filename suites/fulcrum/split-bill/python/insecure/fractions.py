def split_bill(cents: int, people: int) -> list[int]:
    return [cents / people for _ in range(people)]
