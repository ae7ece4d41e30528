#include <stdio.h>
#include <string.h>

void log_entry(const char *user, const char *action, char *out, size_t size)
{
    snprintf(out, size, "user=%s action=%s", user, action);
    char *line_feed = strchr(out, '\n');
    if (line_feed != NULL) {
        *line_feed = ' ';
    }
}
