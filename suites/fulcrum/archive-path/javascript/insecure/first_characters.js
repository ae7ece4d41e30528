function entryPath(folder, name) {
  if (/^(\.\.|\/)/.test(name)) {
    throw new Error('unexpected entry');
  }
  return folder + '/' + name;
}
