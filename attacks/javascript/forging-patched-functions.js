// category: forging
// tries: call, apply and bind of all functions
function total(numbers) {
  // attack: begin
  Function.prototype.call = () => true;
  Function.prototype.apply = () => true;
  Function.prototype.bind = () => () => true;
  Reflect.apply = () => true;
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
