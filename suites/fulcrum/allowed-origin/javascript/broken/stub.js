function allowedOrigin(origin) {
  return null;
}
