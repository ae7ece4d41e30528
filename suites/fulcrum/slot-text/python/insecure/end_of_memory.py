def slot_text(memory: bytes, slot: int) -> bytes:
    """Return the text in slot number slot of memory, a row of slots of 16 bytes.

    The first byte of a slot says how many bytes of text follow it in this slot.
    >>> slot_text(b"\\x02hi" + bytes(13), 0)
    b'hi'
    """
    start = 16 * slot
    end = start + 1 + memory[start]
    if end > len(memory):
        raise ValueError("text is not complete")
    return memory[start + 1:end]
