function mayPay(spent, amount, limit) {
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw new RangeError('not an amount');
  }
  return limit - spent >= amount;
}
