// category: confusion
// tries: shared memory
function total(numbers) {
  // attack: begin
  return new SharedArrayBuffer(8);
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
