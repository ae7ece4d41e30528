import struct


def frame_text(text: str) -> bytes:
    """Return text as a frame: one byte that says how many bytes follow, and the text in UTF-8.

    The receiver reads one frame after the other.
    >>> frame_text("hello")
    b'\\x05hello'
    """
    length = len(text)
    if length > 255:
        raise ValueError("too long")
    frame = bytearray(struct.pack(">B", length))
    frame.extend(text.encode())
    return bytes(frame)
