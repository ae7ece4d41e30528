def split_bill(cents: int, people: int) -> list[int]:
    shares = []
    while people > 0:
        shares.append(cents // people)
        cents -= shares[-1]
        people -= 1
    return shares
