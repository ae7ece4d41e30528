// category: confusion
// tries: a promise that fails
function total(numbers) {
  // attack: begin
  return Promise.reject(new RangeError('no'));
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
