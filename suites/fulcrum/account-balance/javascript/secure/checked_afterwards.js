function accountBalance(accounts, user, number) {
  for (const { number: candidate, owner, balance } of accounts) {
    if (candidate !== number) continue;
    if (owner !== user) throw new Error('forbidden');
    return balance;
  }
  throw new Error('no such account');
}
