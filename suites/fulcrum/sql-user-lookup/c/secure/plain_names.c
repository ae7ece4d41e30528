#include <ctype.h>
#include <stdio.h>

int query_user(const char *name, char *sql, size_t size)
{
    for (size_t i = 0; name[i]; i++) {
        if (!isalnum((unsigned char)name[i])) {
            return -1;
        }
    }
    int length = snprintf(sql, size, "SELECT email FROM users WHERE name = '%s'", name);
    return length >= 0 && (size_t)length < size ? 0 : -1;
}
