'use strict';

const LIMIT = 10000;

/**
 * Moves an amount.
 */
function transfer(accounts, source, target, amount, note = '') {
  if (!accounts.has(source) || !accounts.has(target)) {
    throw new Error('unknown account'); // both must be there
  }
  if (amount <= 0 || amount > LIMIT) {
    throw new RangeError('bad amount');
  } else if (accounts.get(source) < amount) {
    throw new RangeError('not enough');
  } else {
    accounts.set(source, accounts.get(source) - amount);
    accounts.set(target, accounts.get(target) + amount);
  }
  return { from: source, to: target, amount, note: note ? note : null };
}

module.exports = { transfer };
