// category: forging
// tries: the sanitizer's reporting functions
#include <stddef.h>
#include <stdlib.h>
// attack: begin
void __asan_report_store4(void *address) { (void)address; }
void __asan_report_store_n(void *address, size_t size) { (void)address; (void)size; }
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
