function mayPay(spent, amount, limit) {
  const total = spent + amount;
  return (total <= limit);
}
