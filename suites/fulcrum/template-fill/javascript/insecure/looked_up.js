function fillTemplate(template, values) {
  return template.replace(/\{(\w+)\}/g, (match, key) => values[key]);
}
