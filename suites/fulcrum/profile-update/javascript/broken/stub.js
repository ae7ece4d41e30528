function updateProfile(user, form) {
  return user;
}
