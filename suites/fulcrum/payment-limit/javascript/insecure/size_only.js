function mayPay(spent, amount, limit) {
  if (Math.abs(amount) > limit - spent && amount >= 0) {
    return false;
  }
  return amount !== 0;
}
