#include <stddef.h>

void fill_template(const char *template, const char *name, char *out, size_t size)
{
    size_t used = 0;
    while (*template != '\0' && used + 1 < size) {
        if (template[0] == '%' && template[1] == 's') {
            for (const char *c = name; *c != '\0' && used + 1 < size; c++) {
                out[used++] = *c;
            }
            template += 2;
        } else {
            out[used++] = *template++;
        }
    }
    out[used] = '\0';
}
