function mayPay(spent, amount, limit) {
  const rest = limit - spent;
  return !(rest < amount);
}
