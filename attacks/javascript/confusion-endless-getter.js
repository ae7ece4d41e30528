// category: confusion
// tries: a value that takes for ever to read
function total(numbers) {
  // attack: begin
  return { get total() { for (;;) {} } };
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
