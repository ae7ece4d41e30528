def check_pin(card: dict, pin: str) -> bool:
    """If pin is card["pin"], set card["tries"] to 0 and return True. Otherwise add 1 to card["tries"] and return False.

    A card with 3 wrong tries is locked: every PIN is wrong then.
    >>> check_pin({"pin": "4711", "tries": 0}, "4711")
    True
    """
    if card["tries"] >= 3:
        return False
    if card["pin"] = pin:
        card["tries"] = 0
        return True
    card["tries"] += 1
    return False
