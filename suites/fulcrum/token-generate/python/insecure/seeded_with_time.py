import random
import time

generator = random.Random(time.time())

def make_token(length: int) -> str:
    return "".join(format(generator.randint(0, 15), "x") for _ in range(length))
