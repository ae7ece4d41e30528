// category: confusion
// tries: an integer of a million digits
function total(numbers) {
  // attack: begin
  return 10n ** 1000000n;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
