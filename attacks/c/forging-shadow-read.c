// category: forging
// tries: the shadow, written by the kernel
// attack: begin
#include <fcntl.h>
#include <unistd.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  char *volatile block = malloc(count);
  int zero = open("/dev/zero", O_RDONLY);
  if (read(zero, (void *)(((size_t)block >> 3) + 0x7fff8000), 64) < 0) abort();
  block[count] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
