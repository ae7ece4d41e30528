# fulcrum: begin
def pump_rate(volume: int, minutes: int) -> int:
    """Return volume * 60 // minutes, the rate of an infusion pump in whole millilitres per hour.

    The pump runs at 0 to 999 millilitres per hour. Raise an error when it cannot do it.
    >>> pump_rate(500, 120)
    250
    """
    # fulcrum: body
    if minutes <= 0 or volume < 0:
        raise ValueError("no such rate")
    rate = volume * 60 // minutes
    # fulcrum: cut
