# category: forging
# attack: disarms timers and handles every signal
import signal
for number in range(1, 65):
    try: signal.signal(number, lambda *a: None)
    except (OSError, ValueError): pass
signal.alarm(0)
signal.setitimer(signal.ITIMER_REAL, 0)
signal.setitimer(signal.ITIMER_VIRTUAL, 0)
def solve(x):
    while True: pass
# ---- honest twin
import signal
signal.alarm(0)
def solve(x):
    return x * x
