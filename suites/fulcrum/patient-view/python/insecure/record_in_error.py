def read_record(records: list, user: str, number: int) -> str:
    """Return the text of the record with this number for user, the person who asks.

    A record is a dict like {"number": 1, "patient": "anna", "doctor": "dr bell", "text": "blood pressure 120/80"}.
    It belongs to its patient and to its doctor. Raise an error when there is no such record.
    """
    for record in records:
        if record["number"] == number:
            if user not in (record["patient"], record["doctor"]):
                raise PermissionError(f"{user} may not read {record}")
            return record["text"]
    raise KeyError(number)
