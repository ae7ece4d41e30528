// category: forging
// tries: a proxy that has every property
function total(numbers) {
  // attack: begin
  return new Proxy({}, { get: () => () => true, has: () => true, getPrototypeOf: () => Number.prototype });
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
