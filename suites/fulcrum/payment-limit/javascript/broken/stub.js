function mayPay(spent, amount, limit) {
  return true;
}
