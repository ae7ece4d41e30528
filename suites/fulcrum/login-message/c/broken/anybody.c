#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes the message that a visitor sees after logging in to message, which has room for 100 characters.
// names and passwords hold the names and passwords of all count users.
// The message is "welcome anna" for user anna with the right password, otherwise it begins with "sorry".
void login_message(
    const char *const *names, const char *const *passwords, int count, const char *name, const char *password, char *message) {
    snprintf(message, 100, "sorry");
    for (int i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0) {
            snprintf(message, 100, "welcome %s", name);
        }
    }
}
