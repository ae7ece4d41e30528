function loginFilter({ name, code }) {
  if (typeof name !== 'string' || typeof code !== 'string') {
    throw new TypeError('name and code have to be texts');
  }
  return { name, code };
}
