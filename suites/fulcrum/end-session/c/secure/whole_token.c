#include <stdlib.h>
#include <string.h>

struct Session {
    char user[32];
    char token[64];
    int active;
};

void end_session(struct Session *session) {
    session->active = 0;
    memset(session->user, 0, sizeof session->user);
    memset(session->token, 0, sizeof session->token);
}
