// category: forging
// tries: write and _exit in place of the system's
#include <stddef.h>
#include <stdlib.h>
// attack: begin
long write(int descriptor, const void *data, size_t size) { (void)descriptor; (void)data; return (long)size; }
void _exit(int code) { (void)code; for (;;) {} }
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  return 0;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
