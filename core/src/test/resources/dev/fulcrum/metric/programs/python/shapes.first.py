from math import pi


def area(shape):
    match shape:
        case {"kind": "circle", "radius": radius}:
            return pi * radius ** 2
        case {"kind": "square", "side": side} if side > 0:
            return side * side
        case [width, height]:
            return width * height
        case _:
            return -1


def total(shapes):
    assert shapes and len(shapes) < 100, "too many"
    return sum(map(lambda shape: max(0, area(shape)), shapes))


def scale(points, factor):
    def one(point):
        x, y = point
        return (x * factor, y * factor) if factor != 1 else point

    return [one(p) for p in points if p is not None and p[0] >= 0]
