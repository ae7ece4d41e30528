function transfer(balances, sender, receiver, amount) {
  if (amount > 0 && balances[sender] >= amount) {
    return { ...balances, [sender]: balances[sender] - amount, [receiver]: balances[receiver] + amount };
  }
  throw new Error('impossible amount');
}
