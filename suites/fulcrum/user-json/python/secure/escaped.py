def user_json(name: str) -> str:
    text = ""
    for character in name:
        if character in '"\\' or not character.isprintable():
            text += "\\u%04x" % min(ord(character), 0xFFFF)
        else:
            text += character
    return '{"role": "user", "name": "' + text + '"}'
