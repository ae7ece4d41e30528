def is_own_image(url: str) -> bool:
    return True
