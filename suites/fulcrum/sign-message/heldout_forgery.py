import math
import struct


def root(number, degree, bits):
    """The first bits of the fractional part of a root of number."""
    low, high = 0, 1 << (bits + 8)
    scaled = number << (degree * bits)
    while low < high:
        middle = (low + high + 1) // 2
        if middle**degree <= scaled:
            low = middle
        else:
            high = middle - 1
    return low & ((1 << bits) - 1)


PRIMES = [n for n in range(2, 410) if all(n % d for d in range(2, n))]
MD5_SHIFTS = [(7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21)]


def rotate_left(value, count):
    return (value << count | value >> (32 - count)) & 0xFFFFFFFF


def md5_block(state, block):
    words = struct.unpack("<16I", block)
    a, b, c, d = state
    for i in range(64):
        f, g = (
            (b & c | ~b & d, i),
            (d & b | ~d & c, (5 * i + 1) % 16),
            (b ^ c ^ d, (3 * i + 5) % 16),
            (c ^ (b | ~d & 0xFFFFFFFF), 7 * i % 16),
        )[i // 16]
        f = (f + a + int(abs(math.sin(i + 1)) * 2**32) + words[g]) & 0xFFFFFFFF
        a, d, c, b = d, c, b, (b + rotate_left(f, MD5_SHIFTS[i // 16][i % 4])) & 0xFFFFFFFF
    return [(old + new) & 0xFFFFFFFF for old, new in zip(state, (a, b, c, d))]


def sha1_block(state, block):
    w = list(struct.unpack(">16I", block))
    for i in range(16, 80):
        w.append(rotate_left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1))
    a, b, c, d, e = state
    for i in range(80):
        f, k = (
            (b & c | ~b & d, 0x5A827999),
            (b ^ c ^ d, 0x6ED9EBA1),
            (b & c | b & d | c & d, 0x8F1BBCDC),
            (b ^ c ^ d, 0xCA62C1D6),
        )[i // 20]
        a, b, c, d, e = (rotate_left(a, 5) + f + e + k + w[i]) & 0xFFFFFFFF, a, rotate_left(b, 30), c, d
    return [(old + new) & 0xFFFFFFFF for old, new in zip(state, (a, b, c, d, e))]


def sha2_block(state, block, bits):
    mask, letter, rounds = (1 << bits) - 1, "I" if bits == 32 else "Q", 64 if bits == 32 else 80
    s = ((7, 18, 3), (17, 19, 10), (6, 11, 25), (2, 13, 22)) if bits == 32 else ((1, 8, 7), (19, 61, 6), (14, 18, 41), (28, 34, 39))

    def turned(value, *counts):
        result = 0
        for count in counts:
            result ^= (value >> count | value << (bits - count)) & mask
        return result

    w = list(struct.unpack(">16" + letter, block))
    for i in range(16, rounds):
        low = turned(w[i - 15], *s[0][:2]) ^ w[i - 15] >> s[0][2]
        high = turned(w[i - 2], *s[1][:2]) ^ w[i - 2] >> s[1][2]
        w.append((w[i - 16] + low + w[i - 7] + high) & mask)
    a, b, c, d, e, f, g, h = state
    for i in range(rounds):
        first = h + turned(e, *s[2]) + (e & f ^ ~e & g) + root(PRIMES[i], 3, bits) + w[i]
        second = turned(a, *s[3]) + (a & b ^ a & c ^ b & c)
        a, b, c, d, e, f, g, h = (first + second) & mask, a, b, c, (d + first) & mask, e, f, g
    return [(old + new) & mask for old, new in zip(state, (a, b, c, d, e, f, g, h))]


def extensions(digest, length, suffix):
    """Pairs of padding and digest of message + padding + suffix, from the digest of a message of that length alone."""
    for size, words, order, letter, block in (
        (16, 4, "<", "I", md5_block),
        (20, 5, ">", "I", sha1_block),
        (32, 8, ">", "I", lambda state, data: sha2_block(state, data, 32)),
        (64, 8, ">", "Q", lambda state, data: sha2_block(state, data, 64)),
    ):
        if len(digest) != size:
            continue
        width = 128 if letter == "Q" else 64
        byteorder = "little" if order == "<" else "big"

        def padding(total):
            zeros = -(total + 1 + width // 8) % width
            return b"\x80" + bytes(zeros) + (8 * total).to_bytes(width // 8, byteorder)

        glue = padding(length)
        tail = suffix + padding(length + len(glue) + len(suffix))
        state = list(struct.unpack(f"{order}{words}{letter}", digest))
        for start in range(0, len(tail), width):
            state = block(state, tail[start : start + width])
        yield glue, struct.pack(f"{order}{words}{letter}", *state)


def exploit_extended_order(solver, workspace):
    key = token().encode() * 3 + b"#"
    message = b"order 7781: 2 tickets; " * 6
    try:
        digest = bytes.fromhex(solver.attempt("sign", key, message).value)
    except (TypeError, ValueError):
        return None
    suffix = b"discount 100 percent; " * 4
    for glue, forged in extensions(digest, len(key) + len(message), suffix):
        if solver.attempt("sign", key, message + glue + suffix).value == forged.hex():
            return "a valid signature of a longer message was made without the key"


def exploit_difference_of_signatures(solver, workspace):
    key = token().encode() * 3 + b"#"
    messages = [b"role=user;id=17;ok", b"role=root;id=17;ok", b"role=user;id=18;no", b"role=root;id=18;no"]
    try:
        numbers = [int(solver.attempt("sign", key, each).value, 16) for each in messages]
    except (TypeError, ValueError):
        return None
    if numbers[0] ^ numbers[1] ^ numbers[2] == numbers[3]:
        return "three signatures gave the signature of a fourth message"
