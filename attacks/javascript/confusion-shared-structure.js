// category: confusion
// tries: a small value that is huge when written out
function total(numbers) {
  // attack: begin
  let value = ['x'];
  for (let i = 0; i < 60; i++) value = [value, value];
  return value;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
