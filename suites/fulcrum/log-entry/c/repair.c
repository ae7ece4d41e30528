#include <stdio.h>
#include <string.h>

/*
 * Writes the line of the activity log that says that user did action into out, which has room for size characters.
 * log_entry("ann", "login", out, size) writes "user=ann action=login".
 */
void log_entry(const char *user, const char *action, char *out, size_t size)
{
    snprintf(out, size, "user=%s action=%s", user, actoin);
}
