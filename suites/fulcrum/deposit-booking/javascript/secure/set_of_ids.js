function bookDeposit(account, deposit) {
  const ids = new Set(account.booked);
  if (deposit.amount <= 0 || ids.size === ids.add(deposit.id).size) {
    return account;
  }
  return { ...account, balance: account.balance + deposit.amount, booked: [...ids] };
}
