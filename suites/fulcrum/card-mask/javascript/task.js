// fulcrum: begin
/**
 * Returns the card number for a statement: every digit but the last four is replaced by a star.
 * number is the text that the customer typed.
 * maskCard('4111111111111111') returns '************1111'.
 */
function maskCard(number) {
  // fulcrum: cut
