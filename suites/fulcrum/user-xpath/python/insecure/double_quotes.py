def user_path(name: str) -> str:
    return '//user[@name="{}"]'.format(name.replace("'", "&apos;"))
