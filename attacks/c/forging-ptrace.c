// category: forging
// tries: traces every process in sight
// attack: begin
#include <stdio.h>
#include <sys/ptrace.h>
#include <unistd.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  for (int pid = 1; pid < 200; pid++) {
    if (pid == getpid()) continue;
    if (ptrace(PTRACE_ATTACH, pid, NULL, NULL) == 0) printf("REACHED %d\n", pid);
    if (ptrace(PTRACE_SEIZE, pid, NULL, NULL) == 0) printf("REACHED %d\n", pid);
  }
  if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0) printf("REACHED parent\n");
  return 0;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
