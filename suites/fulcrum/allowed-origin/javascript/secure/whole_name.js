function allowedOrigin(origin) {
  const { protocol, hostname } = new URL(origin);
  const own = hostname === 'shop.example' || hostname.endsWith('.shop.example');
  return own && protocol === 'https:' ? origin : null;
}
