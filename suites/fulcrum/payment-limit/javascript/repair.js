/**
 * Returns whether a payment of amount cents may be made by someone who has spent spent cents today; limit is how many cents
 * may be spent a day.
 *
 * mayPay(7000, 3000, 10000) // true
 * mayPay(7000, 3001, 10000) // false
 */
function mayPay(spent, amount, limit) {
  return amount > 0 && spent + amount <= limt;
}
