# category: confusion
# attack: holds characters that end strings elsewhere
VALUE = "\x00"
def solve(x):
    return VALUE
# ---- honest twin
VALUE = "\x00"
def solve(x):
    return x * x if len(VALUE) == 1 else None
