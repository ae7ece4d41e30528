function fillTemplate(template, values) {
  let text = template;
  for (const key of Object.keys(values)) {
    text = text.replaceAll(key, values[key]);
  }
  return text;
}
