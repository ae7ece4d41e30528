function bookDeposit(account, deposit) {
  if (account.booked.includes(deposit.id) || !(deposit.amount > 0)) {
    throw new Error('the deposit cannot be booked');
  }
  account.balance += deposit.amount;
  account.booked.push(deposit.id);
  return account;
}
