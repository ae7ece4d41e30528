// category: harm
// tries: a source that includes itself
#include <stddef.h>
#include <stdlib.h>
// attack: begin
#include __FILE__
#include __FILE__
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
