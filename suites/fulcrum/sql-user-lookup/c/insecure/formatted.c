#include <stdio.h>

int query_user(const char *name, char *sql, size_t size)
{
    int length = snprintf(sql, size, "SELECT email FROM users WHERE name = '%s'", name);
    return length < 0 || (size_t)length >= size ? -1 : 0;
}
