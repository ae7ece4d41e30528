/**
 * Returns note with every digit of each medical record number replaced by a star.
 * A medical record number is MRN in capital or small letters, a blank or a colon or both, and 6 to 8 digits.
 * hideNumbers('seen today, MRN 483920, pulse 72') returns 'seen today, MRN ******, pulse 72'.
 */
function hideNumbers(note) {
  return note.replace(/(MRN[: ]*)(\d+)/g, (all, label, number) => label + number.replace(/\d/g, '*'));
}
