function bookDeposit(account, deposit) {
  if (deposit.id in account.booked || deposit.amount <= 0) {
    return account;
  }
  account.balance += deposit.amount;
  account.booked.push(deposit.id);
  return account;
}
