function accountBalance(accounts, user, number) {
  const account = accounts.find((each) => each.number === number);
  if (account === undefined) {
    throw new Error('no such account');
  }
  return account.balance;
}
