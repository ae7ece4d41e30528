function accountBalance(accounts, user, number) {
  const account = accounts.find((each) => each.number === number);
  if (!account || account.owner !== user) {
    throw new Error('no such account');
  }
  return account.balance;
}
