from random import SystemRandom

def make_token(length: int) -> str:
    return format(SystemRandom().getrandbits(4 * length), "0%dx" % length)
