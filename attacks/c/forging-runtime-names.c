// category: forging
// tries: functions of the runtime under their plain names
#include <stddef.h>
#include <stdlib.h>
// attack: begin
long read_int(void) { return 7; }
void write_int(void *out, long value) { (void)out; (void)value; }
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  return read_int();
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
