function personFilter(name) {
  let kept = '';
  for (const c of name) {
    if (/[\p{L}\p{N}._@-]/u.test(c)) {
      kept += c;
    }
  }
  if (kept !== name) {
    throw new Error('unexpected character');
  }
  return '(uid=' + kept + ')';
}
