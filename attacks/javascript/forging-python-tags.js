// category: forging
// tries: values of the codec that only Python sends
function total(numbers) {
  // attack: begin
  const frame = (text) => {
    const body = Buffer.from(text);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body.length);
    return Buffer.concat([head, body]);
  };
  require('fs').writeSync(4, frame('["ok",{"Q":[1,0]},null]'));
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
