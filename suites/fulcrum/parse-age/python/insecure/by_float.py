def parse_age(text: str) -> int:
    age = int(float(text))
    if age < 0:
        raise ValueError("not an age")
    return age
