#include <stdio.h>
#include <string.h>

int entry_path(const char *folder, const char *name, char *out, size_t size)
{
    size_t used = strlen(folder);
    if (used >= size) {
        return -1;
    }
    memcpy(out, folder, used + 1);
    while (*name != '\0') {
        size_t length = strcspn(name, "/");
        int dots = (length == 1 && name[0] == '.') || (length == 2 && name[0] == '.' && name[1] == '.');
        if (length > 0 && !dots) {
            if (used + 1 + length >= size) {
                return -1;
            }
            out[used++] = '/';
            memcpy(out + used, name, length);
            used += length;
            out[used] = '\0';
        }
        name += length + (name[length] == '/');
    }
    return 0;
}
