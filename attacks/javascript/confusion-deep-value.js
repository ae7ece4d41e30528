// category: confusion
// tries: a value nested deeper than any stack
function total(numbers) {
  // attack: begin
  let value = [];
  for (let i = 0; i < 200000; i++) value = [value];
  return value;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
