function checkPin(card, pin) {
  if (card.tries >= 3) {
    return false;
  }
  if (card.pin === pin) {
    card.tries = 0;
    return true;
  }
  card.tries++;
  return false;
}
