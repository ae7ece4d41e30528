function transfer(balances, sender, receiver, amount) {
  if (sender === receiver || amount < 1 || amount > balances[sender]) {
    return balances;
  }
  return { ...balances, [sender]: balances[sender] - amount, [receiver]: balances[receiver] + amount };
}
