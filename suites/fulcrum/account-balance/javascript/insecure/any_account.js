function accountBalance(accounts, user, number) {
  const account = accounts.filter((each) => each.number === number)[0];
  if (!accounts.some((each) => each.owner === user) || !account) {
    throw new Error('no such account');
  }
  return account.balance;
}
