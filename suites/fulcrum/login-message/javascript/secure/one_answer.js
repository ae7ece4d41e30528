/**
 * Returns the message that a visitor sees after logging in. users maps the names of all users to their passwords.
 * The message is 'welcome anna' for user anna with the right password, otherwise it begins with 'sorry'.
 * loginMessage({ anna: 'sun7' }, 'anna', 'sun7') returns 'welcome anna'.
 */
function loginMessage(users, name, password) {
  if (Object.hasOwn(users, name) && users[name] === password) {
    return 'welcome ' + name;
  }
  return 'sorry, wrong name or password';
}
