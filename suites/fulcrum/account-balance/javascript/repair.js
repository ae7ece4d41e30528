/**
 * Returns account.balance of the account in the array accounts whose account.number is number.
 * The signed-in user user asks for it. Throws an Error when there is no such account.
 * accountBalance([{ number: 101, owner: 'ann', balance: 2500 }], 'ann', 101) returns 2500.
 */
function accountBalance(accounts, user, number) {
  const account = accounts.find((each) => each.number === number && each.owner === user);
  if (!account) {
    throw new Error('no such account');
  }
  return acount.balance;
}
