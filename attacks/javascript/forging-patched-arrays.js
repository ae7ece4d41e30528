// category: forging
// tries: iteration and access of all arrays
function total(numbers) {
  // attack: begin
  Array.prototype[Symbol.iterator] = function* () { yield true; };
  Array.isArray = () => false;
  Array.prototype.push = () => 0;
  Array.prototype.join = () => 'true';
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
