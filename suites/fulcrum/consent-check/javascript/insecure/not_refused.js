/**
 * Tells whether the patient allows the use of their data for purpose.
 * decisions is what the patient decided, the oldest first, like 'yes research' or 'no research'.
 * mayUse(['yes research', 'no marketing'], 'research') is true.
 */
function mayUse(decisions, purpose) {
  if (decisions.length === 0) {
    return false;
  }
  return !decisions.includes('no ' + purpose);
}
