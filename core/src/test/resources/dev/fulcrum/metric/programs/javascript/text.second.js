function greet(user, times) {
  var line = 'Hello, ' + user.name + '!';
  while (times > 1) {
    line = line + ' ' + line;
    times--;
  }
  return line;
}
