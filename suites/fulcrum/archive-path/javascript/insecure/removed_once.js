function entryPath(folder, name) {
  return `${folder}/${name.replace(/\.\.\//g, '')}`;
}
