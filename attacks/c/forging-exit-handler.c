// category: forging
// tries: a reply written while the process ends
#include <stddef.h>
#include <stdlib.h>
// attack: begin
#include <stdint.h>
#include <string.h>
#include <unistd.h>
static void frame(int64_t value) {
  char bytes[13] = {9, 0, 0, 0, 'i'};
  memcpy(bytes + 5, &value, 8);
  if (write(4, bytes, sizeof bytes) < 0) abort();
}
static void late(void) { frame(0); }
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  atexit(late);
  exit(0);
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
