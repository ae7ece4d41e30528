// category: confusion
// tries: text that is not Unicode
function total(numbers) {
  // attack: begin
  return '\ud800\udc00\ud800' + numbers[0];
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
