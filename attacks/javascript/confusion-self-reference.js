// category: confusion
// tries: a value that contains itself
function total(numbers) {
  // attack: begin
  const value = { numbers };
  value.self = value;
  return value;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
