function loginFilter(form) {
  return {};
}
