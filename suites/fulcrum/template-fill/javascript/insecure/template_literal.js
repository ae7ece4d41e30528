function fillTemplate(template, values) {
  const names = Object.keys(values);
  const body = 'return `' + template.replace(/\{(\w+)\}/g, '${$1}') + '`;';
  return new Function(...names, body)(...names.map((name) => values[name]));
}
