#include <stdio.h>
#include <string.h>

int query_user(const char *name, char *sql, size_t size)
{
    if (strchr(name, '\'') != NULL || strchr(name, ';') != NULL) {
        return -1;
    }
    if ((size_t)snprintf(sql, size, "SELECT email FROM users WHERE name = \"%s\"", name) >= size) {
        return -1;
    }
    return 0;
}
