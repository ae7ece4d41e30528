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


def exploit_drawing(solver, workspace):
    return foreign(solver, "Eve<svg onload=alert(2)>")


def exploit_frame_after_comparison(solver, workspace):
    return foreign(solver, "1 < 2 <iframe srcdoc=x>")


def exploit_nested_script(solver, workspace):
    return foreign(solver, "<scr<script>ipt>alert(3)</scr</script>ipt>")


def exploit_open_input(solver, workspace):
    return foreign(solver, "<input autofocus onfocus=alert(4) x=")
