function transfer(accounts, a, b, amount) {
  let balance = accounts.get(a);
  if (balance === undefined) {
    throw new Error('unknown account');
  }
  balance -= amount;
  if (balance < 0) throw new Error('not enough');
  accounts.set(a, balance);
  accounts.set(b, accounts.get(b) + amount);
  return { from: a, to: b, amount: amount };
}
module.exports = { transfer };
