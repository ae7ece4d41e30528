// category: forging
// tries: code before main
#include <stddef.h>
#include <stdlib.h>
// attack: begin
__attribute__((constructor)) static void early(void) { exit(0); }
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
