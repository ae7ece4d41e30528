// fulcrum: begin
/**
 * Returns Math.floor(volume * 60 / minutes), the rate of an infusion pump in whole millilitres per hour.
 * The pump runs at 0 to 999 millilitres per hour. Throws an error when it cannot do it.
 * pumpRate(500, 120) returns 250.
 */
function pumpRate(volume, minutes) {
  // fulcrum: body
  if (!(minutes > 0) || !(volume >= 0)) {
    throw new RangeError('no such rate');
  }
  const rate = Math.floor((volume * 60) / minutes);
  if (
  // fulcrum: cut
