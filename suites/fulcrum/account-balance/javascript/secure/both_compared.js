function accountBalance(accounts, user, number) {
  const account = accounts.find((each) => each.number === number && each.owner === user);
  if (!account) {
    throw new Error('no such account');
  }
  return account.balance;
}
