def count_lines(name: str) -> int:
    return 0
