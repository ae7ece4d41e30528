function allowedOrigin(origin) {
  if (origin.includes('shop.example')) {
    return origin;
  }
  return null;
}
