/**
 * Returns text as one cell of a CSV file for a spreadsheet program.
 * The cell is in double quotes, and each double quote inside is written twice.
 * csvCell('say "hi"') returns '"say ""hi"""'.
 */
function csvCell(text) {
  if (['=', '+', '-', '@'].includes(text.charAt(0))) {
    throw new Error('this text would be computed by a spreadsheet');
  }
  return `"${text.split('"').join('""')}"`;
}
