#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes name into reply, which has room for 32 characters, as a C string.
// The buffer is used for one reply after the other, and all of its 32 characters are sent to the client.
void fill_reply(char *reply, const char *name) {
    snprintf(reply, 32, "%s", name);
}
