#include <ctype.h>
#include <stdlib.h>
#include <string.h>

// Returns 1 when name is a user name: at least 3 characters, only a to z and 0 to 9. Returns 0 otherwise.
// valid_username("anna7") is 1, valid_username("ab") is 0.
int valid_username(const char *name) {
    size_t length = 0;
    for (; name[length] != '\0'; length++) {
        char c = name[length];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            return 0;
        }
    }
    return length >= 3;
}
