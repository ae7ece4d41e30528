/**
 * Sets the field of patient to value and returns true. Returns false when the field does not exist.
 * A patient has the text fields number, name, phone, city and insurance.
 * Called by the web page where patients change their phone and their city.
 */
function updatePatient(patient, field, value) {
  return false;
}
