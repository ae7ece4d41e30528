// category: forging
// tries: other options by the operator
#include <stddef.h>
#include <stdlib.h>
// attack: begin
_Pragma("GCC optimize(\"no-sanitize=address\")")
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  int *volatile block = malloc(count * sizeof(int));
  block[count] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
