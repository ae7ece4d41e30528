// category: confusion
// tries: an infinite number
function total(numbers) {
  // attack: begin
  return -Infinity;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
