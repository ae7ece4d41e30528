// category: confusion
// tries: a function in place of a number
function total(numbers) {
  // attack: begin
  return () => 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
