# category: forging
# attack: answers with text that is hard to parse
import os, struct
def solve(x):
    for text in (b'[' * 200000, b'["ok",{"__class__":"x"},null]', b'["ok",{"d":[[[1],2]]},null]', b'{"a":1,"b":2}', b'["same",999,null]', b'["ok",{"i":"0x' + b'f' * 100 + b'"},null]'):
        for fd in (3, 4, 5, 6):
            try: os.write(fd, struct.pack('<I', len(text)) + text)
            except OSError: pass
# ---- honest twin
def solve(x):
    return x * x
