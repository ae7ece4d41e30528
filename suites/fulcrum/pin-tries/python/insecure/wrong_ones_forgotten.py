def check_pin(card: dict, pin: str) -> bool:
    if card["tries"] >= 3:
        return False
    if card["pin"] == pin:
        card["tries"] = 0
        return True
    return False
