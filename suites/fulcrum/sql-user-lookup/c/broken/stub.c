#include <stddef.h>

int query_user(const char *name, char *sql, size_t size)
{
    return -1;
}
