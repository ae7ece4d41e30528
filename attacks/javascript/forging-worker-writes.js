// category: forging
// tries: a thread that writes replies
function total(numbers) {
  // attack: begin
  const { Worker } = require('worker_threads');
  new Worker("const b = Buffer.from('[\\\"ok\\\",true,null]'); const h = Buffer.alloc(4); h.writeUInt32LE(b.length); require('fs').writeSync(4, Buffer.concat([h, b]));", { eval: true });
  return new Promise((resolve) => setTimeout(() => resolve(0), 200));
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
