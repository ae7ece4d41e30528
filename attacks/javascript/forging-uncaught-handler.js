// category: forging
// tries: an exception that is swallowed and answered
function total(numbers) {
  // attack: begin
  const frame = (text) => {
    const body = Buffer.from(text);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body.length);
    return Buffer.concat([head, body]);
  };
  process.on('uncaughtException', () => require('fs').writeSync(4, frame('["ok",true,null]')));
  setTimeout(() => { throw new Error('late'); }, 0);
  return new Promise(() => {});
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
