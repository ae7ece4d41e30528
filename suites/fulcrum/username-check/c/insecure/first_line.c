#include <ctype.h>
#include <stdlib.h>
#include <string.h>

// Returns 1 when name is a user name: at least 3 characters, only a to z and 0 to 9. Returns 0 otherwise.
// valid_username("anna7") is 1, valid_username("ab") is 0.
int valid_username(const char *name) {
    int length = 0;
    while (name[length] != '\0' && name[length] != '\n') {
        if (!islower((unsigned char) name[length]) && !isdigit((unsigned char) name[length])) {
            return 0;
        }
        length++;
    }
    return length >= 3;
}
