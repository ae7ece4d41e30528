// category: forging
// tries: a signal to itself that looks like a normal end
function total(numbers) {
  // attack: begin
  process.kill(process.pid, 'SIGTERM');
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
