def split_bill(cents: int, people: int) -> list[int]:
    return [cents // people] * people
