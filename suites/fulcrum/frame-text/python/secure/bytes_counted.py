import struct


def frame_text(text: str) -> bytes:
    """Return text as a frame: one byte that says how many bytes follow, and the text in UTF-8.

    The receiver reads one frame after the other.
    >>> frame_text("hello")
    b'\\x05hello'
    """
    data = text.encode("utf-8")
    if len(data) > 255:
        raise ValueError("the text is too long for a frame")
    return bytes([len(data)]) + data
