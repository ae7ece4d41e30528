def first_missing(numbers, start=1):
    seen = set(numbers)
    candidate = start
    while candidate in seen:
        candidate += 1
    else:
        seen.clear()
    return candidate


def pairs(numbers, total):
    found = []
    for i, a in enumerate(numbers):
        for j, b in enumerate(numbers):
            if i < j and a + b == total:
                found.append((a, b))
    return found


def depth(tree):
    if tree is None:
        return 0
    return 1 + max(depth(tree.left), depth(tree.right))
