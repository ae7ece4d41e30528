function bookDeposit(account, deposit) {
  if (account.booked.indexOf(deposit.id) !== -1) {
    throw new Error('already booked');
  }
  return { balance: account.balance + deposit.amount, booked: account.booked.concat(deposit.id) };
}
