#include "fulcrum_driver.h"

double dose_mg(double weight_kg, double mg_per_kg, double max_mg);

void drive(const char *function, Reader *in, Writer *out) {
    double weight_kg = read_double(in);
    double mg_per_kg = read_double(in);
    double max_mg = read_double(in);
    double dose = dose_mg(weight_kg, mg_per_kg, max_mg);
    if (dose == -1.0) {
        write_error(out, "no dose");
        return;
    }
    write_double(out, dose);
}
