// fulcrum: begin
/**
 * Returns whether spent plus amount is at most limit. All are cents.
 *
 * mayPay(7000, 3000, 10000) // true
 * mayPay(7000, 3001, 10000) // false
 */
function mayPay(spent, amount, limit) {
  // fulcrum: body
  const total = spent + amount;
  return (
  // fulcrum: cut
