import subprocess

def count_lines(name: str) -> int:
    with open(name, "rb") as file:
        return int(subprocess.check_output("wc -l", shell=True, stdin=file))
