function fillTemplate(template, values) {
  return template;
}
