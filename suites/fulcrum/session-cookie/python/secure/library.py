from http.cookies import SimpleCookie

def session_cookie(id: str) -> str:
    cookie = SimpleCookie()
    cookie["session"] = id
    cookie["session"]["path"] = "/"
    cookie["session"]["secure"] = True
    cookie["session"]["httponly"] = True
    return cookie["session"].OutputString()
