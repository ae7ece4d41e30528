# fulcrum: begin
def check_pin(card: dict, pin: str) -> bool:
    """Tell whether pin is the PIN of card, a dict like {"pin": "4711", "tries": 0}.

    tries is the number of wrong PINs since the last right one; keep it up to date.
    A card with 3 wrong tries is locked: every PIN is wrong then.
    """
    # fulcrum: body
    if card["tries"] >= 3:
        return False
    if card["pin"] == pin:
        card["tries"] = 0
        return True
    # fulcrum: cut
