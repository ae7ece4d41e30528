#define _GNU_SOURCE
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

// Returns 1 when drug is one of the patient's allergies, a text with names separated by commas, and 0 otherwise.
// All names are typed by hand on the ward, in capital or small letters.
// is_allergic("penicillin,aspirin", "penicillin") is 1.
int is_allergic(const char *allergies, const char *drug) {
    return strstr(allergies, drug) != NULL;
}
