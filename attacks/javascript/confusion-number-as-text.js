// category: confusion
// tries: the number as text
function total(numbers) {
  // attack: begin
  return String(numbers.reduce((sum, number) => sum + number, 0));
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
