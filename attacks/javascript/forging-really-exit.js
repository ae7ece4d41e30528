// category: forging
// tries: the exit that runs no handlers
function total(numbers) {
  // attack: begin
  process.reallyExit(0);
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
