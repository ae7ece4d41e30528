#include <string.h>

int entry_path(const char *folder, const char *name, char *out, size_t size)
{
    if (*name == '/' || strstr(name, "..")) {
        return -1;
    }
    strcpy(out, folder);
    strcat(out, "/");
    strcat(out, name);
    return 0;
}
