function updateProfile(user, form) {
  return { ...user, ...form };
}
