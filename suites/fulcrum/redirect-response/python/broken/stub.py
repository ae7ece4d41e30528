def redirect_response(location: str) -> str:
    return ""
