// category: confusion
// tries: text with NUL
function total(numbers) {
  // attack: begin
  return '\0' + numbers.reduce((sum, number) => sum + number, 0);
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
