from http.cookies import SimpleCookie

def session_cookie(id: str) -> str:
    cookie = SimpleCookie({"session": id})
    cookie["session"].update({"path": "/", "httponly": True, "max-age": 3600})
    return cookie.output(header="").strip()
