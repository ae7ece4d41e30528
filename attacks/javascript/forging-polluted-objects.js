// category: forging
// tries: getters and setters on Object.prototype
function total(numbers) {
  // attack: begin
  Object.defineProperty(Object.prototype, 'text', { get: () => 'true', set() {}, configurable: true });
  Object.defineProperty(Object.prototype, 'value', { get: () => true, configurable: true });
  Object.prototype.length = 1;
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
