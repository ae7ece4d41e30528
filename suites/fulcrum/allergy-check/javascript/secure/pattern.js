/**
 * Tells whether drug is one of the patient's allergies, a text with names separated by commas.
 * All names are typed by hand on the ward, in capital or small letters.
 * isAllergic('penicillin,aspirin', 'penicillin') is true.
 */
function isAllergic(allergies, drug) {
  const names = allergies.toUpperCase().split(/\s*,\s*/);
  const wanted = drug.toUpperCase().trim();
  return names.some((name) => name.trim() === wanted);
}
