function mayPay(spent, amount, limit) {
  const total = spent + amount;
  return (amount > 0 && total <= limit);
}
