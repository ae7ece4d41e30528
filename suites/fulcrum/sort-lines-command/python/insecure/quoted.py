import shlex
import subprocess

def sorted_text(name: str) -> str:
    return subprocess.check_output(f"sort {shlex.quote(name)}", shell=True, text=True)
