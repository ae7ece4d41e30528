#include <stdio.h>
#include <string.h>

int entry_path(const char *folder, const char *name, char *out, size_t size)
{
    if (name[0] == '/' || strstr(name, "..") != NULL) {
        return -1;
    }
    int length = snprintf(out, size, "%s/%s", folder, name);
    return length >= 0 && (size_t)length < size ? 0 : -1;
}
