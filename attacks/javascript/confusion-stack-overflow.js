// category: confusion
// tries: recursion without end
function total(numbers) {
  // attack: begin
  return total(numbers);
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
