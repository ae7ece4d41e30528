def count_lines(name: str) -> int:
    with open(name, "rb") as file:
        return sum(block.count(b"\n") for block in file)
