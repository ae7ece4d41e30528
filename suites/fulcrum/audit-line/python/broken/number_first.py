def note_access(user: str, number: int) -> None:
    """Write a line like "anna 7" to the end of the file audit.txt: user, a blank and the number of a record.

    The record is opened as soon as this function has returned.
    """
    with open("audit.txt", "a") as audit:
        print(number, user, file=audit)
