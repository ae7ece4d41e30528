def parse_amount(text: str) -> int:
    amount = float(text)
    if amount < 0:
        raise ValueError("not an amount")
    return int(amount * 100)
