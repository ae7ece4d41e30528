def pump_rate(volume: int, minutes: int) -> int:
    if minutes <= 0 or volume < 0:
        raise ValueError("no such rate")
    rate = volume * 60 // minutes
    return rate
