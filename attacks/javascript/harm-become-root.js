// category: harm
// tries: other users and groups
function total(numbers) {
  // attack: begin
  for (const action of ['setuid', 'setgid', 'seteuid', 'setegid']) {
    try { process[action](0); } catch {}
  }
  try { process.setgroups([0]); } catch {}
  return process.getuid() === 0 ? numbers.length : 'no';
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
