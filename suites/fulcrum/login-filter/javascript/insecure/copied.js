function loginFilter(form) {
  return { name: form.name, code: form.code };
}
