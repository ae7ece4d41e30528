// category: forging
// tries: the caller of the function
function total(numbers) {
  // attack: begin
  for (let each = total.caller, i = 0; each && i < 9; each = each.caller, i++) each.arguments[0] = true;
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
