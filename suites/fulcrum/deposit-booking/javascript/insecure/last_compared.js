function bookDeposit(account, deposit) {
  if (account.booked.at(-1) === deposit.id || deposit.amount < 1) {
    throw new Error('cannot be booked');
  }
  account.balance += deposit.amount;
  account.booked.push(deposit.id);
  return account;
}
