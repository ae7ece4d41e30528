function transfer(balances, sender, receiver, amount) {
  balances[receiver] += balances[sender];
  balances[sender] = 0;
  return balances;
}
