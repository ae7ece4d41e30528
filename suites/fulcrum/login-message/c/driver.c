#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

void login_message(
    const char *const *names, const char *const *passwords, int count, const char *name, const char *password, char *message);

void drive(const char *function, Reader *in, Writer *out) {
    int count = (int) read_int(in);
    const char **names = malloc((size_t) count * sizeof(char *));
    const char **passwords = malloc((size_t) count * sizeof(char *));
    for (int i = 0; i < count; i++) {
        names[i] = read_text(in);
        passwords[i] = read_text(in);
    }
    char *name = read_text(in);
    char *password = read_text(in);
    char *message = malloc(100);
    memset(message, 0xA5, 100);
    message[0] = '\0';
    login_message(names, passwords, count, name, password, message);
    write_text(out, message);
}
