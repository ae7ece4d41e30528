function fillTemplate(template, values) {
  let text = template;
  for (const [placeholder, key] of template.matchAll(/\{(\w+)\}/g)) {
    if (key in values) {
      text = text.replace(placeholder, String(values[key]));
    }
  }
  return text;
}
