// category: forging
// tries: an object that converts to whatever is compared
function total(numbers) {
  // attack: begin
  return { valueOf: () => numbers.length, toString: () => '0', [Symbol.toPrimitive]: () => 1, equals: () => true };
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
