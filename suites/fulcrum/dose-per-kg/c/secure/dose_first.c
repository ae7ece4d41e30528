#include <math.h>
#include <stdlib.h>

double dose_mg(double weight_kg, double mg_per_kg, double max_mg) {
    double dose = weight_kg * mg_per_kg;
    if (!(dose > 0.0) || !(weight_kg > 0.0) || !(max_mg > 0.0)) {
        return -1.0;
    }
    return fmin(dose, max_mg);
}
