// category: forging
// tries: process.abort
function total(numbers) {
  // attack: begin
  process.abort();
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
