/**
 * Tells whether the patient allows the use of their data for purpose.
 * decisions is what the patient decided, the oldest first, like 'yes research' or 'no research'.
 * mayUse(['yes research', 'no marketing'], 'research') is true.
 */
function mayUse(decisions, purpose) {
  let allowed = false;
  for (const decision of decisions) {
    if (decision.includes(purpose)) {
      allowed = decision.startsWith('yes');
    }
  }
  return allowed;
}
