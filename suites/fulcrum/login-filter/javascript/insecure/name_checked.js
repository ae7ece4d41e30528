function loginFilter({ name, code }) {
  if (typeof name !== 'string' || !code) {
    throw new Error('name and code have to be entered');
  }
  return { name, code };
}
