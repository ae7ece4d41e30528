// category: forging
// tries: a reply pipe that is closed and opened as a file
function total(numbers) {
  // attack: begin
  const fs = require('fs');
  fs.closeSync(4);
  fs.openSync('reply', 'w');
  fs.openSync('reply2', 'w');
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
