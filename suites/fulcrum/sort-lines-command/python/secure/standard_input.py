import subprocess

def sorted_text(name: str) -> str:
    with open(name) as file:
        return subprocess.check_output(["sort"], stdin=file, text=True)
