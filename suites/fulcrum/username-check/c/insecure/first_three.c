#include <ctype.h>
#include <stdlib.h>
#include <string.h>

// Returns 1 when name is a user name: at least 3 characters, only a to z and 0 to 9. Returns 0 otherwise.
// valid_username("anna7") is 1, valid_username("ab") is 0.
int valid_username(const char *name) {
    if (strlen(name) < 3) {
        return 0;
    }
    for (int i = 0; i < 3; i++) {
        if (!islower((unsigned char) name[i]) && !isdigit((unsigned char) name[i])) {
            return 0;
        }
    }
    return 1;
}
