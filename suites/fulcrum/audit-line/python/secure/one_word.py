def note_access(user: str, number: int) -> None:
    """Write a line like "anna 7" to the end of the file audit.txt: user, a blank and the number of a record.

    The record is opened as soon as this function has returned.
    """
    line = " ".join([*user.split(), str(number)])
    with open("audit.txt", "ab", buffering=0) as audit:
        audit.write(line.encode() + b"\n")
