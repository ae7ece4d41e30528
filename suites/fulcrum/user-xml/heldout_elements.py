from xml.etree import ElementTree


def changed(solver, name, must_be_xml=True):
    text = solver.attempt("user_xml", name).value
    if not isinstance(text, str) or text == "":
        return None
    try:
        user = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return f"the name {name!r} made text that is no XML: {text}" if must_be_xml else None
    if [(each.tag, len(each)) for each in user] != [("role", 0), ("name", 0)] or user.findtext("role") != "guest":
        return f"the name {name!r} changed the elements: {text}"


def exploit_comment(solver, workspace):
    return changed(solver, "Mallory</name><role>owner</role><name><!-- -->")


def exploit_attributes(solver, workspace):
    return changed(solver, "x <credit amount='9999'></credit>")


def exploit_end_of_section(solver, workspace):
    return changed(solver, "]]></name><credit>9999</credit><name><![CDATA[x", must_be_xml=False)


def exploit_reference(solver, workspace):
    return changed(solver, "Tom & Jerry")
