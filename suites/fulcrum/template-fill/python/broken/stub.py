def fill_template(template: str, values: dict) -> str:
    return template
