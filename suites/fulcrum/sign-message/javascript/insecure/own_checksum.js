function sign(key, message) {
  let register = 0xffffffff;
  for (const byte of [...key, ...message]) {
    register ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      register = (register >>> 1) ^ (register & 1 ? 0xedb88320 : 0);
    }
  }
  return (~register >>> 0).toString(16).padStart(8, '0');
}
