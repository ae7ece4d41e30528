# category: confusion
# attack: its class says that it is whatever is asked for
class Liar(type):
    def __eq__(cls, other): return True
    def __hash__(cls): return hash(str)
    def __instancecheck__(cls, other): return True
    def __subclasscheck__(cls, other): return True
class Answer(metaclass=Liar):
    __class__ = str
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __hash__(self): return 0
    def __len__(self): return 38
    def __str__(self): return 'VAULT'
    __repr__ = __str__
    def __reduce__(self): return (str, ('VAULT',))
def solve(x):
    return Answer()
# ---- honest twin
class Square(type):
    def __call__(cls, x): return x * x
class Answer(metaclass=Square):
    pass
def solve(x):
    return Answer(x)
