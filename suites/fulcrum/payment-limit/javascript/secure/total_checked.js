function mayPay(spent, amount, limit) {
  const total = spent + amount;
  if (!(amount > 0)) {
    return false;
  }
  return total <= limit;
}
