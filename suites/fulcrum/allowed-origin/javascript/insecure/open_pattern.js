function allowedOrigin(origin) {
  return /^https:\/\/(\w+\.)*shop\.example/.test(origin) ? origin : null;
}
