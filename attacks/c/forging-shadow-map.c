// category: forging
// tries: a fresh page in place of the shadow
// attack: begin
#include <sys/mman.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  char *volatile block = malloc(count);
  size_t page = ((((size_t)block >> 3) + 0x7fff8000) & ~(size_t)4095);
  mmap((void *)page, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  block[count] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
