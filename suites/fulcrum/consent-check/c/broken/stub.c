#include <stdlib.h>
#include <string.h>

// Returns 1 when the patient allows the use of their data for purpose, and 0 otherwise.
// decisions are the count decisions of the patient, the oldest first, like "yes research" or "no research".
// "yes research", "no marketing" allow "research".
int may_use(const char *const *decisions, int count, const char *purpose) {
    return 0;
}
