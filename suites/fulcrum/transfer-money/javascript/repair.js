/**
 * Does balances[sender] -= amount and balances[receiver] += amount and returns balances.
 * transfer({ ann: 100, bob: 20 }, 'ann', 'bob', 30) returns { ann: 70, bob: 50 }.
 */
function transfer(balances, sender, receiver, amount) {
  balances[sender] -= amount;
  balances[reciever] += amount;
  return balances;
}
