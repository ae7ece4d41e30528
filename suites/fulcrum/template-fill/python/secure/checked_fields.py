from string import Formatter

def fill_template(template: str, values: dict) -> str:
    for _, field, spec, conversion in Formatter().parse(template):
        if field is not None and (field not in values or spec or conversion):
            raise KeyError(field)
    return template.format_map(values)
