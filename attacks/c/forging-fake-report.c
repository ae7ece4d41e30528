// category: forging
// tries: a sanitizer's report on its own
// attack: begin
#include <unistd.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  if (write(2, "==1==ERROR: AddressSanitizer: heap-buffer-overflow\n", 51) < 0) abort();
  exit(86);
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
