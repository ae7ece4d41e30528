// category: forging
// tries: a clean exit during the call
function total(numbers) {
  // attack: begin
  process.exit(0);
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
