// category: harm
// tries: a loop without end while loading
// attack: begin
for (;;) {}
// attack: end
function total(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}
