#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Calls snprintf to write "<user><role>guest</role><name>%s</name></user>" with name, the XML text of a user, into out.
 * out has room for size characters. user_xml("Ann", out, 64) makes out "<user><role>guest</role><name>Ann</name></user>".
 */
void user_xml(const char *name, char *out, size_t size)
{
    // fulcrum: body
    char plain[128];
    size_t i;
    for (i = 0; name[i] != '\0' && i + 1 < sizeof plain; i++) {
        plain[i] = strchr("<>&", name[i]) == NULL ? name[i] : '?';
    }
    plain[i] = '\0';
    snprintf(out, size, "<user><role>guest</role><name>%s</name></user>",
    // fulcrum: cut
