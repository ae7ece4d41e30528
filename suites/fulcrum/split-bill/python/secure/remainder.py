def split_bill(cents: int, people: int) -> list[int]:
    share, rest = divmod(cents, people)
    return [share + 1] * rest + [share] * (people - rest)
