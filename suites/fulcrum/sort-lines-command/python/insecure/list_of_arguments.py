import subprocess

def sorted_text(name: str) -> str:
    return subprocess.run(["sort", name], capture_output=True, text=True).stdout
