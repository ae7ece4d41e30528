// category: confusion
// tries: an exception that is null
function total(numbers) {
  // attack: begin
  throw null;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
