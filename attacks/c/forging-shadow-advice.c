// category: forging
// tries: the shadow, given back to the kernel
// attack: begin
#define _GNU_SOURCE
#include <sys/mman.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  char *volatile block = malloc(count);
  madvise((void *)((((size_t)block >> 3) + 0x7fff8000) & ~(size_t)4095), 8192, MADV_DONTNEED);
  block[count] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
