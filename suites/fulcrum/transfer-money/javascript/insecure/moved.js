function transfer(balances, sender, receiver, amount) {
  balances[sender] -= amount;
  balances[receiver] += amount;
  return balances;
}
