// category: harm
// tries: a loop without end
function total(numbers) {
  // attack: begin
  for (;;) {}
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
