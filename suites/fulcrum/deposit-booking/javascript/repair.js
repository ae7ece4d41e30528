/**
 * Adds the deposit's amount to the account's balance and its id to the list booked; returns the account.
 *
 * bookDeposit({ balance: 500, booked: [11] }, { id: 12, amount: 20 }) // { balance: 520, booked: [11, 12] }
 */
function bookDeposit(account, deposit) {
  account.balance += deposit.amount;
  return account.booked.push(deposit.id);
}
