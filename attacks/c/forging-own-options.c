// category: forging
// tries: options of the sanitizer
#include <stddef.h>
#include <stdlib.h>
// attack: begin
const char *__asan_default_options(void) { return "halt_on_error=0:exitcode=0"; }
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
