function allowedOrigin(origin) {
  const host = new URL(origin).hostname;
  return host.endsWith('shop.example') ? host : null;
}
