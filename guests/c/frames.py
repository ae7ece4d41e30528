"""Values to and from C solvers, on the tester's side. The bytes of a reply come from the candidate's process: nothing in them is trusted."""

import re
import struct

LIMIT = 32 << 20


class BadFrame(Exception):
    """The solver sent what the runtime never writes."""


class Reply:
    """One answer: a value, an error that the candidate reported, a fault that the sanitizer did, or too much memory."""

    def __init__(self, value=None, error=None, fault=None, too_much_memory=False):
        self.value = value
        self.error = error
        self.fault = fault
        self.too_much_memory = too_much_memory


def encode_call(function, arguments):
    """The request's bytes, without their length. Raises ValueError for what C drivers cannot read: a mistake of the test."""
    return b"".join([_encode(function), *map(_encode, arguments)])


def encode_pin(seed):
    return encode_call("fulcrum.pin", [seed])


def _encode(value):
    if value is None:
        return b"n"
    if isinstance(value, (bool, int)):
        return _pack("<cq", b"i", int(value))
    if isinstance(value, float):
        return _pack("<cd", b"d", value)
    if isinstance(value, str):
        data = value.encode("utf-8", "surrogateescape")
        return b"s" + struct.pack("<I", len(data)) + data
    if isinstance(value, (bytes, bytearray)):
        return b"b" + struct.pack("<I", len(value)) + bytes(value)
    if isinstance(value, (list, tuple)) and all(type(item) in (int, bool) for item in value):
        return b"I" + _pack("<I%di" % len(value), len(value), *value)
    if isinstance(value, (list, tuple)) and all(isinstance(item, (int, float)) for item in value):
        return b"D" + _pack("<I%dd" % len(value), len(value), *value)
    raise ValueError("a C driver cannot read a " + type(value).__name__ + "; it reads None, numbers, text, bytes and lists of numbers")


def _pack(layout, *values):
    try:
        return struct.pack(layout, *values)
    except struct.error as problem:
        raise ValueError("does not fit C's types: " + str(problem)) from None


def decode_reply(data):
    """Raises BadFrame."""
    items = []
    error = None
    cursor = _Cursor(data)
    while cursor.more():
        tag = cursor.take(1)
        if tag == b"f":
            return Reply(fault=cursor.block().decode("utf-8", "replace"))
        if tag == b"m":
            return Reply(too_much_memory=True)
        if tag == b"e":
            text = cursor.block().decode("utf-8", "surrogateescape")
            error = text if error is None else error
        else:
            items.append(_decode(tag, cursor))
    if error is not None:
        return Reply(error=error)
    return Reply(value=items[0] if len(items) == 1 else items or None)


def _decode(tag, cursor):
    if tag == b"n":
        return None
    if tag == b"i":
        return cursor.unpack("<q", 8)[0]
    if tag == b"d":
        return cursor.unpack("<d", 8)[0]
    if tag == b"s":
        return cursor.block().decode("utf-8", "surrogateescape")
    if tag == b"b":
        return cursor.block()
    if tag == b"I":
        return cursor.array("i", 4)
    if tag == b"D":
        return cursor.array("d", 8)
    raise BadFrame("unknown item")


class _Cursor:
    def __init__(self, data):
        self.data = data
        self.position = 0

    def more(self):
        return self.position < len(self.data)

    def take(self, size):
        if len(self.data) - self.position < size:
            raise BadFrame("short item")
        start, self.position = self.position, self.position + size
        return self.data[start : self.position]

    def unpack(self, layout, size):
        return struct.unpack(layout, self.take(size))

    def block(self):
        return self.take(self.unpack("<I", 4)[0])

    def array(self, kind, size):
        count = self.unpack("<I", 4)[0]
        return list(self.unpack("<%d%s" % (count, kind), count * size)) if count else []


def describe_fault(report):
    """One line of a sanitizer's report: the kind of fault and its access, without addresses."""
    access = re.search(r"^(READ|WRITE) of size \d+", report, re.M)
    for line in report.splitlines():
        if "runtime error:" in line:
            return "undefined behaviour: " + re.sub(r"(address )?0x[0-9a-f]+ ?", "", line.split("runtime error:", 1)[1]).strip()
        if "AddressSanitizer:" in line:
            kind = re.split(r" on | at |: ", line.split("AddressSanitizer:", 1)[1].strip())[0]
            return "AddressSanitizer: " + kind + (", " + access.group(0) if access else "")
    return "a sanitizer ended the process"
