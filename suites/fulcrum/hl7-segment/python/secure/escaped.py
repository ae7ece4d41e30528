import re
ESCAPES = {"\\": "\\E\\", "|": "\\F\\", "\r": "\\X0D\\", "\n": "\\X0A\\"}


def escape(text: str) -> str:
    return "".join(ESCAPES.get(character, character) for character in text)


def patient_segment(number: str, name: str, city: str) -> str:
    """Return the PID segment of an HL7 message: one line, PID and three fields with | before each.

    >>> patient_segment("7", "Garcia", "Oslo")
    'PID|7|Garcia|Oslo'
    """
    return "|".join(["PID"] + [escape(field) for field in (number, name, city)])
