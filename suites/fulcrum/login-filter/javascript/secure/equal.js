function loginFilter(form) {
  const wanted = {};
  for (const key of ['name', 'code']) {
    const value = form[key];
    if (value === undefined || value === null || typeof value === 'object') {
      throw new Error(key + ' is missing');
    }
    wanted[key] = value;
  }
  return wanted;
}
