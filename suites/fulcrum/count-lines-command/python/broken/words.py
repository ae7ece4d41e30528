import subprocess

def count_lines(name: str) -> int:
    return int(subprocess.check_output(["wc", "-w", name]).split()[0])
