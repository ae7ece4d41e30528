// fulcrum: begin
/**
 * If pin is card.pin, sets card.tries to 0 and returns true. Otherwise adds 1 to card.tries and returns false.
 * A card with 3 wrong tries is locked: every PIN is wrong then.
 * checkPin({ pin: '4711', tries: 0 }, '4711') returns true.
 */
function checkPin(card, pin) {
  // fulcrum: body
  if (card.tries >= 3) {
    return false;
  }
  if (card.pin === pin) {
    card.tries = 0;
    return true;
  }
  // fulcrum: cut
