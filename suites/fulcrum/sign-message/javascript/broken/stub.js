function sign(key, message) {
  return '00';
}
