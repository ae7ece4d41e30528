function bookDeposit(account, deposit) {
  return account;
}
