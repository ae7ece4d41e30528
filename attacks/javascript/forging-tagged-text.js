// category: forging
// tries: text that reads like a tagged value
function total(numbers) {
  // attack: begin
  return '{"f":"nan"}';
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
