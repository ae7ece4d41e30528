function loginFilter(form) {
  return { name: String(form.name), code: String(form.code) };
}
