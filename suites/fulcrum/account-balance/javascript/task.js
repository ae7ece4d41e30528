// fulcrum: begin
/**
 * Returns the balance of the account with the given number, for which the signed-in user asks.
 * Throws an Error when there is no such account.
 *
 * accountBalance([{ number: 101, owner: 'ann', balance: 2500 }], 'ann', 101) // 2500
 */
function accountBalance(accounts, user, number) {
  // fulcrum: body
  const account = accounts.find((each) => each.number === number);
  if (
  // fulcrum: cut
