// category: forging
// tries: a frame that announces more than comes
function total(numbers) {
  // attack: begin
  require('fs').writeSync(4, Buffer.from([255, 255, 255, 127, 1]));
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
