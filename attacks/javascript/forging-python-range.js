// category: forging
// tries: a range that takes for ever to compare
function total(numbers) {
  // attack: begin
  const frame = (text) => {
    const body = Buffer.from(text);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body.length);
    return Buffer.concat([head, body]);
  };
  require('fs').writeSync(4, frame('["ok",{"s":[{"r":[0,1000000000000,1]}]},null]'));
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
