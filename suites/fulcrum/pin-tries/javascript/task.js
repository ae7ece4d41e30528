// fulcrum: begin
/**
 * Tells whether pin is the PIN of card, an object like { pin: '4711', tries: 0 }.
 * tries is the number of wrong PINs since the last right one; keep it up to date.
 * A card with 3 wrong tries is locked: every PIN is wrong then.
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
