// category: confusion
// tries: a promise that never settles
function total(numbers) {
  // attack: begin
  return new Promise(() => {});
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
