// category: forging
// tries: Buffer methods that write another reply
function total(numbers) {
  // attack: begin
  const frame = (text) => {
    const body = Buffer.from(text);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body.length);
    return Buffer.concat([head, body]);
  };
  Buffer.prototype.utf8Write = function (text, start) { return frame('["ok",true,null]').copy(this, start); };
  Buffer.prototype.writeUInt32LE = function () { return 4; };
  Buffer.from = () => Buffer.alloc(0);
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
