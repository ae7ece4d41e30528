#include <stdio.h>
#include <string.h>

void log_entry(const char *user, const char *action, char *out, size_t size)
{
    int user_length = (int)strcspn(user, "\r\n");
    int action_length = (int)strcspn(action, "\r\n");
    snprintf(out, size, "user=%.*s action=%.*s", user_length, user, action_length, action);
}
