def split_bill(cents: int, people: int) -> list[int]:
    share = cents // people
    rest = cents - share * people
    return [share + 1] * rest + [share] * (people - rest)
