/**
 * Returns the rate of an infusion pump in whole millilitres per hour, rounded down: volume millilitres in minutes minutes.
 * The pump runs at 0 to 999 millilitres per hour. Throws an error when it cannot do it.
 * pumpRate(500, 120) returns 250.
 */
function pumpRate(volume, minutes) {
  const errors = [];
  if (!Number.isInteger(volume) || volume < 0) errors.push('volume');
  if (!Number.isInteger(minutes) || minutes < 1) errors.push('minutes');
  const rate = Math.trunc((60 * volume) / minutes);
  if (!(rate < 1000)) errors.push('rate');
  if (errors.length > 0) {
    throw new Error('cannot set the pump: ' + errors.join(', '));
  }
  return rate;
}
