// category: forging
// tries: the solver through process.mainModule
function total(numbers) {
  // attack: begin
  const main = process.mainModule;
  if (main) main.children.forEach((child) => { try { child.exports.encode = () => 'true'; } catch {} });
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
