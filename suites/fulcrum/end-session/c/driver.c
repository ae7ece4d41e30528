#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

struct Session {
    char user[32];
    char token[64];
    int active;
};

void end_session(struct Session *session);

void drive(const char *function, Reader *in, Writer *out) {
    struct Session *session = calloc(1, sizeof(struct Session));
    strcpy(session->user, read_text(in));
    strcpy(session->token, read_text(in));
    session->active = 1;
    end_session(session);
    write_int(out, session->active);
    write_bytes(out, session->user, sizeof session->user);
    write_bytes(out, session->token, sizeof session->token);
}
