#include <stdio.h>
#include <string.h>

int query_user(const char *name, char *sql, size_t size)
{
    if (strpbrk(name, "'\"\\") != NULL) {
        return -1;
    }
    sprintf(sql, "SELECT email FROM users WHERE name = '%s'", name);
    return 0;
}
