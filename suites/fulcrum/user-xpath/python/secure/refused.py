def user_path(name: str) -> str:
    if not name.replace("-", "").isalnum():
        raise ValueError("not a name")
    return "//user[@name='%s']" % name
