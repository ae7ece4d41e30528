/**
 * Returns the text of the record with this number for user, the person who asks.
 * A record is an object like { number: 1, patient: 'anna', doctor: 'dr bell', text: 'blood pressure 120/80' }.
 * It belongs to its patient and to its doctor. Throws an error when there is no such record.
 */
function readRecord(records, user, number) {
  const record = records.find((candidate) => candidate.number === number);
  if (record === undefined) {
    throw new Error('no such record');
  }
  if (record.patient !== user && record.doctor !== user) {
    throw new Error('not allowed');
  }
  return record.text;
}
