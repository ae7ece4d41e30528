function makeToken(length) {
  const characters = '0123456789abcdef';
  let token = '';
  for (let i = 0; i < length; i++) {
    token += characters[Math.floor(Math.random() * 16)];
  }
  return token;
}
