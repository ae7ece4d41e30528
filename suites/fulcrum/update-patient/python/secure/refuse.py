def update_patient(patient: dict, field: str, value: str) -> bool:
    """Set the field of patient to value and return True. Return False when the field does not exist.

    A patient has the text fields "number", "name", "phone", "city" and "insurance".
    Called by the web page where patients change their phone and their city.
    """
    if field not in patient:
        return False
    if field == "phone":
        patient["phone"] = value
    elif field == "city":
        patient["city"] = value
    else:
        raise PermissionError("patients cannot change " + field)
    return True
