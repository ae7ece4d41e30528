function userPath(name) {
  if (!name.includes("'")) {
    return `//user[@name='${name}']`;
  }
  if (name.includes('"')) {
    throw new Error('a name with both kinds of quotes');
  }
  return `//user[@name="${name}"]`;
}
