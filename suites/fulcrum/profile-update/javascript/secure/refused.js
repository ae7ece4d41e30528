function updateProfile(user, form) {
  for (const key of Object.keys(form)) {
    if (!['name', 'email'].includes(key)) {
      throw new Error(`unexpected field ${key}`);
    }
    user[key] = form[key];
  }
  return user;
}
