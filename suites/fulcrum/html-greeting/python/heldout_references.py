from html.parser import HTMLParser


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []

    def handle_starttag(self, tag, attributes):
        self.seen.append(tag + "".join(" " + name for name, _ in attributes))


def foreign(solver, name):
    page = solver.attempt("greet", name).value
    if not isinstance(page, str):
        return None
    tags = Tags()
    tags.feed(page)
    tags.close()
    strange = [tag for tag in tags.seen if tag != "p"]
    if strange:
        return f"the name {name!r} became the element {strange[0]}"


def exploit_character_references(solver, workspace):
    return foreign(solver, "&lt;video onerror=alert(5)&gt;")
