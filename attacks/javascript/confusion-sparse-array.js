// category: confusion
// tries: an array with four billion holes
function total(numbers) {
  // attack: begin
  const value = [];
  value[4294967294] = 1;
  return value;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
