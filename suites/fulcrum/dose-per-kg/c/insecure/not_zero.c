#include <math.h>
#include <stdlib.h>

// Returns the dose in milligrams: weight times milligrams per kilogram, but at most max_mg; -1.0 when there is no dose.
// dose_mg(20.0, 15.0, 1000.0) is 300.0.
double dose_mg(double weight_kg, double mg_per_kg, double max_mg) {
    if (weight_kg == 0.0 || isnan(weight_kg)) {
        return -1.0;
    }
    double dose = weight_kg * mg_per_kg;
    return dose < max_mg ? dose : max_mg;
}
