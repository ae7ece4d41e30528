// category: forging
// tries: toJSON on every prototype
function total(numbers) {
  // attack: begin
  for (const each of [Object, Array, String, Number, Boolean, BigInt]) each.prototype.toJSON = () => true;
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
