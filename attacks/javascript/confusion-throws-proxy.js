// category: confusion
// tries: an exception that is a proxy
function total(numbers) {
  // attack: begin
  throw new Proxy(new Error('x'), { get() { throw 1; }, getPrototypeOf() { throw 2; } });
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
