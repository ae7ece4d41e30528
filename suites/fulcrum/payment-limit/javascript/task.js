// fulcrum: begin
/**
 * Returns true when spent + amount <= limit, else false. All are cents.
 * mayPay(7000, 3000, 10000) returns true.
 * mayPay(7000, 3001, 10000) returns false.
 */
function mayPay(spent, amount, limit) {
  // fulcrum: body
  const total = spent + amount;
  return (
  // fulcrum: cut
