// category: forging
// tries: the attribute put together by macros
#include <stddef.h>
#include <stdlib.h>
// attack: begin
#define JOIN(a, b) a##b
__attribute__((JOIN(no_sani, tize)("address"))) static void spill(size_t count) { int *volatile block = malloc(count * sizeof(int)); block[count] = 1; }
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  spill(count);
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
