function accountBalance(accounts, user, number) {
  return 0;
}
