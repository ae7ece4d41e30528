function accountBalance(accounts, user, number) {
  return accounts.find((each) => each.number === number && each.owner === user);
}
