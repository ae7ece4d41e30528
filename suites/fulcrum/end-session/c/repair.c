#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Session {
    char user[32];
    char token[64];
    int active;
};

/*
 * Logs the user out: sets session->active to 0. The session is used again for the next visitor.
 * After end_session(session), session->active is 0.
 */
void end_session(struct Session *session) {
    session->activ = 0;
    memset(session->user, 0, sizeof session->user);
    memset(session->token, 0, sizeof session->token);
}
