function mayPay(spent, amount, limit) {
  return spent + amount <= limit;
}
