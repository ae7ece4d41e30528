"""Values that cross between tester and solver, as JSON with tags. Decoding never runs code, whatever the bytes are.

Plain: None, bool, str, finite floats, integers within 2**53, lists. Tagged, as an object with one key:
  {"i": "0x.."} larger integer     {"f": "nan|inf|-inf|-0.0"} float      {"b": base64} bytes       {"d": [[key, value]..]} dict
and among Python processes also
  {"t": [..]} tuple   {"s": [..]} set   {"z": [..]} frozenset   {"B": base64} bytearray   {"c": [real, imaginary]} complex
  {"r": [start, stop, step]} range   {"C": pairs} Counter   {"O": pairs} OrderedDict   {"q": [..]} deque
  {"Q": [numerator, denominator]} Fraction   {"N": text} Decimal   {"dt": text} datetime   {"da": text} date
"""

import binascii
import collections
import json
import math
import sys
from importlib import import_module

ATOMS = frozenset((int, float, str, bool, type(None)))
_NUMBERS = frozenset((int, float))
_SMALL = 1 << 53
_DEEPEST = 200


class Unsupported(Exception):
    """A value that cannot cross; the text is its type's name."""


def encode(value, depth=0):
    """The tagged form of a value, ready for `dumps`. Exact builtin types only: a subclass could lie about its content."""
    kind = type(value)
    if kind is int:
        return value if -_SMALL < value < _SMALL else {"i": hex(value)}
    if kind is float:
        return value if math.isfinite(value) else {"f": repr(value)}
    if kind in ATOMS:
        return value
    if depth > _DEEPEST:
        raise Unsupported("a value nested deeper than %d" % _DEEPEST)
    encoder = _ENCODERS.get(kind) or _encoder_of_rare(kind)
    return encoder(value, depth + 1)


def _encoder_of_rare(kind):
    """Their modules are not loaded for their sake: a large process is dear to clone, and whoever has such a value has loaded them."""
    encoder = _RARE_ENCODERS.get((kind.__module__, kind.__qualname__))
    if encoder is None or getattr(sys.modules.get(kind.__module__), kind.__qualname__, None) is not kind:
        raise Unsupported(kind.__name__)
    return encoder


def _encode_list(value, depth):
    kinds = set(map(type, value))
    if kinds <= ATOMS and not (kinds & _NUMBERS and any(_is_tagged(each) for each in value)):
        return value
    return [encode(each, depth) for each in value]


def _is_tagged(value):
    """Whether an atom is a number that JSON cannot carry plainly."""
    kind = type(value)
    return kind is int and not -_SMALL < value < _SMALL or kind is float and not math.isfinite(value)


def _encode_each(tag):
    return lambda value, depth: {tag: [encode(each, depth) for each in value]}


def _encode_pairs(tag):
    return lambda value, depth: {tag: [[encode(key, depth), encode(each, depth)] for key, each in value.items()]}


def _encode_bytes(tag):
    return lambda value, depth: {tag: binascii.b2a_base64(value, newline=False).decode("ascii")}


_ENCODERS = {
    list: _encode_list,
    tuple: _encode_each("t"),
    set: _encode_each("s"),
    frozenset: _encode_each("z"),
    collections.deque: _encode_each("q"),
    dict: _encode_pairs("d"),
    collections.defaultdict: _encode_pairs("d"),
    collections.Counter: _encode_pairs("C"),
    collections.OrderedDict: _encode_pairs("O"),
    bytes: _encode_bytes("b"),
    bytearray: _encode_bytes("B"),
    complex: lambda value, depth: {"c": [value.real, value.imag]},
    range: lambda value, depth: {"r": [value.start, value.stop, value.step]},
}
_RARE_ENCODERS = {
    ("fractions", "Fraction"): lambda value, depth: {"Q": [encode(value.numerator), encode(value.denominator)]},
    ("decimal", "Decimal"): lambda value, depth: {"N": str(value)},
    ("datetime", "date"): lambda value, depth: {"da": value.isoformat()},
    ("datetime", "datetime"): lambda value, depth: {"dt": value.isoformat()},
}


def _hexadecimal(text):
    if type(text) is not str:
        raise ValueError("not a number")
    return int(text, 16)


def _without_collisions(values):
    """Crafted values of one hash make a set take hours. Their hashes themselves collapse here at once."""
    if len(values) > 500 and 2 * len(set(map(hash, values))) < len(values):
        raise ValueError("colliding hashes")
    return values


def _pairs(value):
    _without_collisions([key for key, _ in value])
    return {key: each for key, each in value}


def _bytes(text):
    return binascii.a2b_base64(text, strict_mode=True)


_DECODERS = {
    "i": _hexadecimal,
    "f": float,
    "b": _bytes,
    "d": _pairs,
    "t": tuple,
    "s": lambda value: set(_without_collisions(value)),
    "z": lambda value: frozenset(_without_collisions(value)),
    "q": collections.deque,
    "C": lambda value: collections.Counter(_pairs(value)),
    "O": lambda value: collections.OrderedDict(_pairs(value)),
    "B": lambda value: bytearray(_bytes(value)),
    "c": lambda value: complex(float(value[0]), float(value[1])),
    "r": lambda value: range(*value),
    "Q": lambda value: import_module("fractions").Fraction(value[0], value[1]),
    "N": lambda value: import_module("decimal").Decimal(value),
    "da": lambda value: import_module("datetime").date.fromisoformat(value),
    "dt": lambda value: import_module("datetime").datetime.fromisoformat(value),
}


def _untag(tagged):
    ((tag, value),) = tagged.items()
    return _DECODERS[tag](value)


_scan = json.JSONDecoder(object_hook=_untag).scan_once
_encode = json.JSONEncoder(check_circular=False, separators=(",", ":")).encode

# What decoding of hostile bytes can raise.
HOSTILE = (
    *(ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError, RecursionError, MemoryError),
    StopIteration,
)


def dumps(tagged):
    return _encode(tagged).encode("utf-8", "surrogatepass")


def loads(data):
    """The value of received bytes; raises one of HOSTILE when they are none."""
    text = data.decode("utf-8", "surrogatepass")
    value, end = _scan(text, 0)
    if end != len(text):
        raise ValueError("more than one value")
    return value


def plain(value):
    """What a test in Fulcrum's own form sees: tuples are lists as in other languages; a set cannot cross, its order is nobody's."""
    kind = type(value)
    if kind in ATOMS or kind is bytes:
        return value
    if kind is list or kind is tuple:
        return [plain(each) for each in value]
    if kind is dict or kind is collections.Counter or kind is collections.OrderedDict:
        return {_text_key(key): plain(each) for key, each in value.items()}
    if kind is bytearray:
        return bytes(value)
    raise Unsupported(kind.__name__)


def _text_key(key):
    if type(key) is not str:
        raise Unsupported("dict with keys of type " + type(key).__name__)
    return key
