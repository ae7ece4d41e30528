function pumpRate(volume, minutes) {
  if (!(minutes > 0) || !(volume >= 0)) {
    throw new RangeError('no such rate');
  }
  const rate = Math.floor((volume * 60) / minutes);
  if (rate < 0) {
    throw new RangeError('too slow');
  }
  return rate;
}
