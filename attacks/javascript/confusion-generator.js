// category: confusion
// tries: a generator in place of a number
function total(numbers) {
  // attack: begin
  return (function* () { yield 0; })();
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
