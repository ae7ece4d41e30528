#include <stdio.h>
#include <string.h>

void log_entry(const char *user, const char *action, char *out, size_t size)
{
    if (strpbrk(user, "\r\n") != NULL) {
        user = "unknown";
    }
    snprintf(out, size, "user=%s action=%s", user, action);
}
