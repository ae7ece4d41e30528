function allowedOrigin(origin) {
  return new RegExp('^https://(.*.)?shop.example$').test(origin) ? origin : null;
}
