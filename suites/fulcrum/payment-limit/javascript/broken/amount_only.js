function mayPay(spent, amount, limit) {
  return amount > 0 && amount <= limit;
}
