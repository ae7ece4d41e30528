function accountBalance(accounts, user, number) {
  for (const account of accounts) {
    if (account.number === number && account.owner.includes(user)) {
      return account.balance;
    }
  }
  throw new Error('no such account');
}
