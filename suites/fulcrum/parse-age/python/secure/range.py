def parse_age(text: str) -> int:
    age = int(text)
    if age < 0 or age > 150:
        raise ValueError("not an age")
    return age
