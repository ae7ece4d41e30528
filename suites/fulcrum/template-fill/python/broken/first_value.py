def fill_template(template: str, values: dict) -> str:
    for key, value in values.items():
        return template.replace("{" + key + "}", value, 1)
    return template
