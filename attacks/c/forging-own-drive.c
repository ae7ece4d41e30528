// category: forging
// tries: a driver of its own
#include <stddef.h>
#include <stdlib.h>
// attack: begin
typedef struct Reader Reader; typedef struct Writer Writer;
void drive(const char *function, Reader *in, Writer *out) { (void)function; (void)in; (void)out; }
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
