#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

// fulcrum: begin
/*
 * Returns the number of lines of the file called name, counted with the command wc -l, or -1 when it cannot be counted.
 */
int count_lines(const char *name)
{
    // fulcrum: cut
