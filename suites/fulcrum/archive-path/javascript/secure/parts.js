function entryPath(folder, name) {
  const parts = name.split('/').filter((part) => part && part !== '.' && part !== '..');
  return [folder, ...parts].join('/');
}
