#include <math.h>
#include <stdlib.h>
// fulcrum: begin
// Returns the dose in milligrams: weight_kg times mg_per_kg, or max_mg when that is more; -1.0 when there is no dose.
// dose_mg(20.0, 15.0, 1000.0) is 300.0.
double dose_mg(double weight_kg, double mg_per_kg, double max_mg) {
    // fulcrum: body
    double dose = weight_kg * mg_per_kg;
    if (
    // fulcrum: cut
