function transfer(balances, sender, receiver, amount) {
  if (balances[sender] - amount < 0) {
    throw new Error('not enough money');
  }
  balances[sender] -= amount;
  balances[receiver] += amount;
  return balances;
}
