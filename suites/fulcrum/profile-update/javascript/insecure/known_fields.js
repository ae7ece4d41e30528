function updateProfile(user, form) {
  for (const key in form) {
    if (key in user) {
      user[key] = form[key];
    }
  }
  return user;
}
