#include <stdio.h>
#include <string.h>

void log_entry(const char *user, const char *action, char *out, size_t size)
{
    sprintf(out, "user=%s action=%s", user, action);
    for (size_t i = 0; out[i] != '\0'; i++) {
        if (out[i] < ' ') {
            out[i] = '?';
        }
    }
}
