#include <stdio.h>
#include <string.h>

int query_user(const char *name, char *sql, size_t size)
{
    const char *start = "SELECT email FROM users WHERE name = '";
    size_t used = strlen(start);
    if (used + 2 > size) {
        return -1;
    }
    memcpy(sql, start, used);
    for (const char *c = name; *c != '\0'; c++) {
        if (used + 4 > size) {
            return -1;
        }
        sql[used++] = *c;
        if (*c == '\'') {
            sql[used++] = '\'';
        }
    }
    sql[used++] = '\'';
    sql[used] = '\0';
    return 0;
}
