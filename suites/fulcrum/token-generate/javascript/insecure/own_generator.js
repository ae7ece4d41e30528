let state = Date.now() >>> 0;

function makeToken(length) {
  let token = '';
  while (token.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    token += (state >>> 28).toString(16);
  }
  return token;
}
