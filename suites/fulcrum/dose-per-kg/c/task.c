#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// fulcrum: begin
/*
 * Returns the dose in milligrams, fmin(weight_kg * mg_per_kg, max_mg), or -1.0 when there is no dose.
 * dose_mg(20.0, 15.0, 1000.0) returns 300.0.
 * dose_mg(80.0, 15.0, 1000.0) returns 1000.0.
 */
double dose_mg(double weight_kg, double mg_per_kg, double max_mg) {
    // fulcrum: body
    double dose = weight_kg * mg_per_kg;
    if (dose >
    // fulcrum: cut
