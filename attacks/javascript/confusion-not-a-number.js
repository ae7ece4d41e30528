// category: confusion
// tries: NaN
function total(numbers) {
  // attack: begin
  return NaN;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
