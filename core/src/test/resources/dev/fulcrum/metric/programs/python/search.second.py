def first_missing(numbers, start=1):
    candidate = start
    for number in sorted(numbers):
        if number == candidate:
            candidate = candidate + 1
    return candidate


def pairs(numbers, total):
    found = []
    seen = {}
    for a in numbers:
        b = total - a
        if b in seen:
            found.append((b, a))
        seen[a] = True
    return found


def depth(tree):
    return 0 if tree is None else 1 + max(depth(tree.left), depth(tree.right))
