#include <string.h>

int query_user(const char *name, char *sql, size_t size)
{
    const char *start = "SELECT email FROM users WHERE name = '";
    if (strlen(start) + 2 * strlen(name) + 2 > size) {
        return -1;
    }
    strcpy(sql, start);
    char *end = sql + strlen(sql);
    for (; *name; name++) {
        if (*name == '\'') {
            *end++ = '\\';
        }
        *end++ = *name;
    }
    strcpy(end, "'");
    return 0;
}
