// category: confusion
// tries: a function that nobody else can see
#include <stddef.h>
#include <stdlib.h>
// attack: begin
static
// attack: end

long total(const int *numbers, size_t count) {
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
