// fulcrum: begin
/**
 * Returns the number that the text expression comes to, with numbers, + - * / and parentheses.
 * calculate('2 + 3 * 4') returns 14.
 */
function calculate(expression) {
  // fulcrum: cut
