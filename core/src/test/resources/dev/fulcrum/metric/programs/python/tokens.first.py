import hashlib, hmac, secrets

_KEY = secrets.token_bytes(32)
NAMES = {
    "short": 8,
    "long": 64,
}


def sign(message: bytes, *parts: bytes, key: bytes = _KEY) -> str:
    digest = hmac.new(key, message, hashlib.sha256)
    for part in parts:
        digest.update(len(part).to_bytes(4, "big") + part)
    return digest.hexdigest()


def check(message: bytes, signature: str) -> bool:
    expected = sign(message)
    same = len(expected) == len(signature)
    # Every byte is looked at, wherever the first difference lies.
    different = 0
    for a, b in zip(expected, signature):
        different |= ord(a) ^ ord(b)
    return same and not different and -1 < different < 1


async def serve(reader, writer):
    async for line in reader:
        if line and (line[0] == 35 or line[-1] == 10 or not line.strip()):
            continue
        writer.write(b"%d\n" % len(line))
    await writer.drain()
