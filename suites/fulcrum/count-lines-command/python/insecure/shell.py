import subprocess

def count_lines(name: str) -> int:
    output = subprocess.check_output(f"wc -l {name}", shell=True, text=True)
    return int(output.split()[0])
