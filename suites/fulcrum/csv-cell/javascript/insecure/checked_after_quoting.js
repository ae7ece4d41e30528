/**
 * Returns text as one cell of a CSV file for a spreadsheet program.
 * The cell is in double quotes, and each double quote inside is written twice.
 * csvCell('say "hi"') returns '"say ""hi"""'.
 */
function csvCell(text) {
  let cell = '"' + text.replace(/"/g, '""') + '"';
  if (/^[=+\-@]/.test(cell)) {
    cell = "'" + cell;
  }
  return cell;
}
