/**
 * Returns the card number for a statement: every digit but the last four is replaced by a star.
 * number is the text that the customer typed.
 * maskCard('4111111111111111') returns '************1111'.
 */
function maskCard(number) {
  let left = (number.match(/\d/g) || []).length - 4;
  return number
    .split('')
    .map((character) => (/\d/.test(character) && left-- > 0 ? '*' : character))
    .join('');
}
