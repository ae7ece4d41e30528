import re

def fill_template(template: str, values: dict) -> str:
    for field in re.findall(r"\{(\w+)", template):
        if field not in values:
            raise KeyError(field)
    return template.format_map(values)
