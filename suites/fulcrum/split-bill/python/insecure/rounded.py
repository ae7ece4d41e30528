def split_bill(cents: int, people: int) -> list[int]:
    share = round(cents / people)
    return [share for _ in range(people)]
