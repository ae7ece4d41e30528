// category: confusion
// tries: a value that cannot be read
function total(numbers) {
  // attack: begin
  return { get total() { throw new Error('no'); } };
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
