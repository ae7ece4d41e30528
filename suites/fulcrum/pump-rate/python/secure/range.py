def pump_rate(volume: int, minutes: int) -> int:
    """Return the rate of an infusion pump in whole millilitres per hour, rounded down: volume millilitres in minutes minutes.

    The pump runs at 0 to 999 millilitres per hour. Raise an error when it cannot do it.
    >>> pump_rate(500, 120)
    250
    """
    rate = -1
    if volume >= 0 and minutes > 0:
        rate, _ = divmod(60 * volume, minutes)
    if rate not in range(0, 1000):
        raise ValueError(f"{volume} ml in {minutes} minutes cannot be done")
    return rate
