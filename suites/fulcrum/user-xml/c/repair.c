#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Calls snprintf to write "<user><role>guest</role><name>%s</name></user>" with name, the XML text of a user, into out.
 * out has room for size characters. user_xml("Ann", out, 64) makes out "<user><role>guest</role><name>Ann</name></user>".
 */
void user_xml(const char *name, char *out, size_t size)
{
    snprintf(out, size, "<user><role>guest</role><name>%s</name></user>" name);
}
