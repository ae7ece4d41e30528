// category: confusion
// tries: a symbol
function total(numbers) {
  // attack: begin
  return Symbol('total');
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
