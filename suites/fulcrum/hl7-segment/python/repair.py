import re


def patient_segment(number: str, name: str, city: str) -> str:
    """Return the PID segment of an HL7 message: one line, PID and three fields with | before each.

    >>> patient_segment("7", "Garcia", "Oslo")
    'PID|7|Garcia|Oslo'
    """
    return "PID|" + number + name + "|" + city
