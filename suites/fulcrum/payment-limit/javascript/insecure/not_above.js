function mayPay(spent, amount, limit) {
  if (amount <= 0 || spent + amount > limit) {
    return false;
  }
  return true;
}
