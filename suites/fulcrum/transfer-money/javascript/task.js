// fulcrum: begin
/**
 * Subtracts amount from balances[sender], adds it to balances[receiver] and returns balances.
 *
 * transfer({ ann: 100, bob: 20 }, 'ann', 'bob', 30) // { ann: 70, bob: 50 }
 */
function transfer(balances, sender, receiver, amount) {
  // fulcrum: cut
