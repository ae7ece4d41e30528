/**
 * Tells whether drug is one of the patient's allergies, a text with names separated by commas.
 * All names are typed by hand on the ward, in capital or small letters.
 * isAllergic('penicillin,aspirin', 'penicillin') is true.
 */
function isAllergic(allergies, drug) {
  return true;
}
