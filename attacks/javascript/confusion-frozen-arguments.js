// category: confusion
// tries: arguments that cannot be encoded any more
function total(numbers) {
  // attack: begin
  numbers.push(() => 0);
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
