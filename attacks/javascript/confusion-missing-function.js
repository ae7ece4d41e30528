// category: confusion
// tries: no function at all
// attack: begin
throw new Error('no function here');
// attack: end
function total(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}
