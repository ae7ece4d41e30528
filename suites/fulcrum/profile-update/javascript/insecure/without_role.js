function updateProfile(user, form) {
  const { role, id, ...changes } = form;
  return Object.assign(user, changes);
}
