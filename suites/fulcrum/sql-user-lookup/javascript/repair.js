/**
 * Returns the query that selects the email of the user called name from the table users(name, email, password).
 *
 * The query is an object { text, values }: text is the SQL for SQLite, values is the array of values for the ?
 * placeholders in text, empty when there are none.
 */
function queryUser(name) {
  return {
    text: "SELECT email FROM users WHERE user = '" + name + "'",
    values: [],
  };
}
