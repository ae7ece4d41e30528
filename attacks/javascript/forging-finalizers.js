// category: forging
// tries: answers from finalizers, asynchronous hooks and what runs before the process ends
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  const forge = () => {
    const payload = Buffer.from('["ok",12345678,null]');
    const head = Buffer.alloc(4);
    head.writeUInt32LE(payload.length);
    for (let descriptor = 3; descriptor < 24; descriptor++) {
      try { fs.writeSync(descriptor, Buffer.concat([head, payload])); } catch {}
    }
  };
  const registry = new FinalizationRegistry(forge);
  for (let i = 0; i < 1000; i++) registry.register({ i }, i);
  require('async_hooks').createHook({ init: forge, destroy: forge }).enable();
  process.on('beforeExit', forge);
  process.on('exit', forge);
  queueMicrotask(forge);
  process.nextTick(forge);
  setImmediate(forge);
  return undefined;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
