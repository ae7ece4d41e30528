def pump_rate(volume: int, minutes: int) -> int:
    if minutes <= 0 or volume < 0:
        raise ValueError("no such rate")
    rate = volume * 60 // minutes
    if rate > 999:
        raise ValueError("too fast")
    return rate
