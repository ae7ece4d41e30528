function loginFilter(form) {
  const entries = Object.entries(form).filter(([key]) => key === 'name' || key === 'code');
  return Object.fromEntries(entries);
}
