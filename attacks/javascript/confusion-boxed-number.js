// category: confusion
// tries: the number as an object
function total(numbers) {
  // attack: begin
  return new Number(numbers.reduce((sum, number) => sum + number, 0));
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
