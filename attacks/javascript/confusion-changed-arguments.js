// category: confusion
// tries: arguments that are changed into what was wanted
function total(numbers) {
  // attack: begin
  numbers.fill(0);
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
