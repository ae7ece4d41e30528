function bookDeposit(account, deposit) {
  return { balance: `${account.balance}${deposit.amount}`, booked: [...account.booked, deposit.id] };
}
