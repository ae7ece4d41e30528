function allowedOrigin(origin) {
  return /^https:\/\/(?:[a-z0-9-]+\.)*shop\.example$/.test(origin) ? origin : null;
}
