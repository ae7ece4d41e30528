def note_access(user: str, number: int) -> None:
    """Write a line like "anna 7" to the end of the file audit.txt: user, a blank and the number of a record.

    The record is opened as soon as this function has returned.
    """
    name = "".join(user.splitlines())
    try:
        with open("audit.txt", "a") as audit:
            audit.write("%s %d\n" % (name, number))
    except OSError:
        pass
