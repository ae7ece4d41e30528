// category: theft
// tries: a file of the host as source text
#include <stddef.h>
#include <stdlib.h>
// attack: begin
static const char text[] =
#include "/etc/hostname"
;
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  return (long)sizeof text;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
