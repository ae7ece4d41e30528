function entryPath(folder, name) {
  return folder;
}
