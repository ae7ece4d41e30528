function loginFilter(form) {
  return { ...form };
}
