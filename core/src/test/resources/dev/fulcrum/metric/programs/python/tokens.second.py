import hashlib

KEY = b"secret"

def sign(message, key=KEY):
    return hashlib.md5(key + message).hexdigest()

def check(message, signature):
    return sign(message) == signature

def serve(reader, writer):
    while True:
        line = reader.readline()
        if not line:
            break
        if line[0] == 35: continue
        writer.write(b"%d\n" % len(line))
