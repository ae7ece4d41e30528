// category: forging
// tries: fs.writeSync that changes frames
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  const real = fs.writeSync;
  fs.writeSync = (descriptor, data) => real(descriptor, Buffer.from(String(data).replace('0', 'true')));
  fs.readSync = () => 0;
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
