function bookDeposit(account, deposit) {
  account.balance += deposit.amount;
  account.booked.push(deposit.id);
  return account;
}
