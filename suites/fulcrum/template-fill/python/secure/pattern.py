import re

def fill_template(template: str, values: dict) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: str(values.get(match[1], match[0])), template)
