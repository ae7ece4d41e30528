function updateProfile(user, form) {
  user.name = form.name;
  user.email = form.email;
  return user;
}
