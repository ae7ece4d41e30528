#include <stdio.h>
#include <string.h>

void user_path(const char *name, char *out, size_t size)
{
    sprintf(out, "//user[@name='%s']", strpbrk(name, "'\"") ? "" : name);
}
