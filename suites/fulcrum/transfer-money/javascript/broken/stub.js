function transfer(balances, sender, receiver, amount) {
  return balances;
}
