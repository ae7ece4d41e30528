#include <stdio.h>

int query_user(const char *name, char *sql, size_t size)
{
    snprintf(sql, size, "SELECT password FROM users WHERE name = '%s'", name);
    return 0;
}
