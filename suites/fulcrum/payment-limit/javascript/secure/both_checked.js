function mayPay(spent, amount, limit) {
  return amount > 0 && spent + amount <= limit;
}
