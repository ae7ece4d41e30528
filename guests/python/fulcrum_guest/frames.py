"""Frames on pipes: a 32-bit little-endian length and that many bytes."""

import os
import struct

LENGTH = struct.Struct("<I")


class Ended(Exception):
    """The other side closed the pipe."""


def write_all(descriptor, data):
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def write_frame(descriptor, payload):
    write_all(descriptor, LENGTH.pack(len(payload)) + payload)


def read_exactly(descriptor, count):
    data = os.read(descriptor, count)
    while len(data) < count:
        more = os.read(descriptor, count - len(data))
        if not more:
            raise Ended
        data += more
    return data


def read_frame(descriptor):
    """Blocks; for pipes whose other side is trusted."""
    head = os.read(descriptor, LENGTH.size)
    if not head:
        raise Ended
    while len(head) < LENGTH.size:
        more = os.read(descriptor, LENGTH.size - len(head))
        if not more:
            raise Ended
        head += more
    length = LENGTH.unpack(head)[0]
    return read_exactly(descriptor, length) if length else b""
