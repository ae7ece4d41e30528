// category: forging
// tries: functions of the runtime under their linked names
#include <stddef.h>
#include <stdlib.h>
// attack: begin
void fulcrum_write_int(void *out, long value) { (void)out; (void)value; }
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
