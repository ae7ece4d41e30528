function personFilter(name) {
  const escaped = name.replace(/[\\*()\0]/g, (c) => '\\' + c.charCodeAt(0).toString(16).padStart(2, '0'));
  return `(uid=${escaped})`;
}
