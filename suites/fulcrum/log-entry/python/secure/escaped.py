def log_entry(user: str, action: str) -> str:
    def quoted(text):
        return text.encode("unicode_escape").decode("ascii")

    return "user=%s action=%s\n" % (quoted(user), quoted(action))
