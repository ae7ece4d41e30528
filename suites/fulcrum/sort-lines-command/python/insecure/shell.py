import subprocess

def sorted_text(name: str) -> str:
    return subprocess.getoutput("sort " + name)
