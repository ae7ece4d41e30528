// category: forging
// tries: the sanitizer's shadow, by a plain store
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  char *volatile block = malloc(count);
  signed char *shadow = (signed char *)(((size_t)(block + count) >> 3) + 0x7fff8000);
  *shadow = 0;
  block[count] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
