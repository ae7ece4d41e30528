#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Calls snprintf to write "user=%s action=%s" with user and action, a line of the activity log, into out.
 * out has room for size characters. log_entry("ann", "login", out, 64) makes out "user=ann action=login".
 */
void log_entry(const char *user, const char *action, char *out, size_t size)
{
    // fulcrum: body
    snprintf(out, size, "user=%s action=%s", user, action);
    for (char *c = out; *c; c++) {
        if (*c == '\n' || *c == '\r') {
            *c =
    // fulcrum: cut
