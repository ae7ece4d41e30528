function transfer(balances, sender, receiver, amount) {
  if (!Number.isInteger(amount) || amount <= 0) {
    throw new RangeError('the amount must be positive');
  }
  if (!(balances[sender] >= amount)) {
    throw new Error('not enough money');
  }
  balances[sender] -= amount;
  balances[receiver] += amount;
  return balances;
}
