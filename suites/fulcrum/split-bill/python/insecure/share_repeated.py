def split_bill(cents: int, people: int) -> list[int]:
    share = cents // people
    return [share] * people
