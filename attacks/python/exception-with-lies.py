# category: forging
# attack: raises an exception whose text and arguments explode
class Bad(ValueError):
    @property
    def args(self): raise SystemExit(0)
    def __str__(self): raise SystemExit(0)
    __repr__ = __str__
def solve(x):
    raise Bad()
# ---- honest twin
class Bad(ValueError):
    pass
def solve(x):
    try:
        raise Bad('x')
    except ValueError:
        return x * x
