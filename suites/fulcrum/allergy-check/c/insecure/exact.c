#define _GNU_SOURCE
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

// Returns 1 when drug is one of the patient's allergies, a text with names separated by commas, and 0 otherwise.
// All names are typed by hand on the ward, in capital or small letters.
// is_allergic("penicillin,aspirin", "penicillin") is 1.
int is_allergic(const char *allergies, const char *drug) {
    size_t length = strlen(drug);
    const char *name = allergies;
    while (name != NULL) {
        if (strncmp(name, drug, length) == 0 && (name[length] == ',' || name[length] == '\0')) {
            return 1;
        }
        name = strchr(name, ',');
        if (name != NULL) {
            name++;
        }
    }
    return 0;
}
