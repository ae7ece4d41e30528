function allowedOrigin(origin) {
  return origin.endsWith('shop.example') ? origin : null;
}
