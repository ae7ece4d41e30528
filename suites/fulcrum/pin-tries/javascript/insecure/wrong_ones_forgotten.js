function checkPin(card, pin) {
  if (card.tries >= 3) {
    return false;
  }
  if (card.pin === pin) {
    card.tries = 0;
    return true;
  }
  return false;
}
