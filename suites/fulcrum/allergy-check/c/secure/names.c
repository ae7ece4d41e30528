#define _GNU_SOURCE
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
static size_t trimmed(const char **text, size_t length) {
    while (length > 0 && isspace((unsigned char) **text)) {
        (*text)++;
        length--;
    }
    while (length > 0 && isspace((unsigned char) (*text)[length - 1])) {
        length--;
    }
    return length;
}

// Returns 1 when drug is one of the patient's allergies, a text with names separated by commas, and 0 otherwise.
// All names are typed by hand on the ward, in capital or small letters.
// is_allergic("penicillin,aspirin", "penicillin") is 1.
int is_allergic(const char *allergies, const char *drug) {
    size_t wanted = trimmed(&drug, strlen(drug));
    for (;;) {
        size_t size = strcspn(allergies, ",");
        const char *name = allergies;
        size_t length = trimmed(&name, size);
        if (length == wanted && strncasecmp(name, drug, length) == 0) {
            return 1;
        }
        if (allergies[size] == '\0') {
            return 0;
        }
        allergies += size + 1;
    }
}
