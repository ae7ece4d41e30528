function transfer(balances, sender, receiver, amount) {
  const cents = Math.abs(amount);
  balances[sender] -= cents;
  balances[receiver] += cents;
  return balances;
}
