function userPath(name) {
  const cleaned = name.split("'").join('');
  return `//user[@name="${cleaned}"]`;
}
