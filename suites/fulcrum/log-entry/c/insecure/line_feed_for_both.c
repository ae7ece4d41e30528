#include <stdio.h>

void log_entry(const char *user, const char *action, char *out, size_t size)
{
    snprintf(out, size, "user=%s action=%s", user, action);
    for (char *c = out; *c; c++) {
        if (*c == '\n' || *c == '\r') {
            *c = '\n';
        }
    }
}
