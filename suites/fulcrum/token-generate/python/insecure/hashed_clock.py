import hashlib
import time

counter = 0

def make_token(length: int) -> str:
    global counter
    counter += 1
    text = ""
    while len(text) < length:
        text += hashlib.sha256(f"{time.time()} {counter} {len(text)}".encode()).hexdigest()
    return text[:length]
