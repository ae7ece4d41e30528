function updateProfile(user, form) {
  const { name = user.name, email = user.email } = form;
  return { ...user, name, email };
}
