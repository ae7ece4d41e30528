import subprocess

def count_lines(name: str) -> int:
    result = subprocess.run(f'wc -l "{name}"', shell=True, capture_output=True, text=True)
    return int(result.stdout.split(" ")[0])
