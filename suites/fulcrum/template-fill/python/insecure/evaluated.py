def fill_template(template: str, values: dict) -> str:
    return eval("f" + repr(template), dict(values))
