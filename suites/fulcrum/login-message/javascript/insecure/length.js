/**
 * Returns the message that a visitor sees after logging in. users maps the names of all users to their passwords.
 * The message is 'welcome anna' for user anna with the right password, otherwise it begins with 'sorry'.
 * loginMessage({ anna: 'sun7' }, 'anna', 'sun7') returns 'welcome anna'.
 */
function loginMessage(users, name, password) {
  const known = Object.keys(users).includes(name);
  if (known && users[name] === password) {
    return 'welcome ' + name;
  }
  if (known && users[name].length !== password.length) {
    return 'sorry, the password has another length';
  }
  return known ? 'sorry, try again' : 'sorry, please register';
}
